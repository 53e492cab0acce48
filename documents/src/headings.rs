//! Levels and numbers of headings: the same on paper, in a mail and on a page.

/// Goes through a document's headings in order.
#[derive(Debug)]
pub(crate) struct Headings {
    numbered: bool,
    counts: [u32; LEVELS],
    last: usize,
}

const LEVELS: usize = 3;

/// A heading's place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// 1 is the highest; never more than one below the heading before it.
    pub(crate) level: usize,
    /// `2.1`, or nothing in a document without numbers.
    pub(crate) number: Option<String>,
}

impl Headings {
    pub(crate) fn new(numbered: bool) -> Self {
        Self { numbered, counts: [0; LEVELS], last: 0 }
    }

    /// The place of the next heading. A level left out is closed up: a reader by ear takes a gap for a missing part.
    pub(crate) fn next(&mut self, asked: u8) -> Place {
        let level = usize::from(asked).clamp(1, LEVELS).min(self.last + 1);
        self.last = level;
        self.counts[level - 1] += 1;
        self.counts[level..].fill(0);
        let number = self
            .numbered
            .then(|| self.counts[..level].iter().map(u32::to_string).collect::<Vec<_>>().join("."));
        Place { level, number }
    }
}

#[cfg(test)]
mod tests {
    use super::Headings;

    #[test]
    fn numbers_follow_levels_and_gaps_close() {
        let mut headings = Headings::new(true);
        let placed: Vec<(usize, Option<String>)> = [3, 2, 2, 9, 1, 3, 0]
            .into_iter()
            .map(|level| headings.next(level))
            .map(|place| (place.level, place.number))
            .collect();
        let expected =
            [(1, "1"), (2, "1.1"), (2, "1.2"), (3, "1.2.1"), (1, "2"), (2, "2.1"), (1, "3")];
        assert_eq!(placed, expected.map(|(level, number)| (level, Some(number.to_owned()))));
        assert_eq!(Headings::new(false).next(1).number, None);
    }
}
