//! Case references in running text, such as `FJO-000123-4`.

/// More than this in one message is a list, not an answer to us.
const REFERENCES_MAX: usize = 100;

/// Every reference in the text, each once, in the order found.
///
/// A reference is two to four capital letters, a dash, at least six digits, a dash and one digit,
/// and stands alone. Word processors turn a dash into longer ones: those count, and are written
/// back as the plain one.
pub fn find(text: &str, found: &mut Vec<String>) {
    let mut before: Option<char> = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if found.len() >= REFERENCES_MAX {
            return;
        }
        if c.is_ascii_uppercase()
            && !before.is_some_and(joins)
            && let Some((reference, length)) = at_start(rest)
        {
            if !found.contains(&reference) {
                found.push(reference);
            }
            before = Some('0');
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        before = Some(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
}

fn at_start(text: &str) -> Option<(String, usize)> {
    let mut chars =
        text.char_indices().map(|(at, c)| (at, if dash(c) { '-' } else { c })).peekable();
    let mut take = |wanted: fn(char) -> bool, most: usize| {
        let mut taken = String::new();
        while taken.len() < most {
            match chars.next_if(|&(_, c)| wanted(c)) {
                Some((_, c)) => taken.push(c),
                None => break,
            }
        }
        taken
    };
    let prefix = take(|c| c.is_ascii_uppercase(), 4);
    let first = take(|c| c == '-', 1);
    // A number that fills eighteen digits is no counter of ours.
    let number = take(|c| c.is_ascii_digit(), 18);
    let second = take(|c| c == '-', 1);
    let check = take(|c| c.is_ascii_digit(), 1);
    if prefix.len() < 2
        || first.is_empty()
        || number.len() < 6
        || second.is_empty()
        || check.is_empty()
    {
        return None;
    }
    let end = match chars.next() {
        Some((_, after)) if after.is_alphanumeric() => return None,
        Some((at, _)) => at,
        None => text.len(),
    };
    Some((format!("{prefix}-{number}-{check}"), end))
}

fn joins(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

fn dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn references_stand_alone() {
        for (text, expected) in [
            ("Re: FJO-000123-4", vec!["FJO-000123-4"]),
            ("[FJO-000123-4] og SB-1234567-0.", vec!["FJO-000123-4", "SB-1234567-0"]),
            ("FJO-000123-4 FJO-000123-4", vec!["FJO-000123-4"]),
            ("FJO\u{2013}000123\u{2011}4", vec!["FJO-000123-4"]),
            ("PERI-000001-9ä", vec![]),
            ("XFJORD-000123-4", vec![]),
            ("fjo-000123-4", vec![]),
            ("FJO-00123-4", vec![]),
            ("FJO-000123-45", vec![]),
            ("A-FJO-000123-4", vec![]),
            ("ÅFJO-000123-4", vec![]),
            ("FJO-000123-", vec![]),
            ("", vec![]),
        ] {
            let mut found = Vec::new();
            super::find(text, &mut found);
            assert_eq!(found, expected, "{text}");
        }
    }
}
