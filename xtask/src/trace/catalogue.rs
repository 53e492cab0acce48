//! The requirements, read from the tables of `docs/requirements.md`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::fault::Fault;

/// `NO-04`, `G-3`, `SE-L10`.
static ID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Z]{1,2}-[A-Z]?[0-9]{1,2}$").expect("the pattern is sound"));

/// One row of a table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Requirement {
    pub(crate) id: String,
    /// What the product does, the second column.
    pub(crate) does: String,
}

/// The requirements in the order of the file, and what is wrong with its rows.
pub(crate) fn parse(path: &str, text: &str) -> (Vec<Requirement>, Vec<Fault>) {
    let mut requirements = Vec::new();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let Some(row) = line.strip_prefix('|').and_then(|row| row.trim_end().strip_suffix('|'))
        else {
            continue;
        };
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        if cells[0] == "id" || cells[0].starts_with("--") {
            continue;
        }
        let mut fault = |what: String| faults.push(Fault::new(path, index + 1, what));
        match cells[..] {
            [id, ..] if !ID.is_match(id) => {
                fault(format!("`{id}` is not an id such as NO-04, SE-L10 or G-3"))
            }
            [id, does, reading] if !does.is_empty() && !reading.is_empty() => {
                if seen.insert(id) {
                    requirements.push(Requirement { id: id.to_owned(), does: does.to_owned() });
                } else {
                    fault(format!("`{id}` stands here a second time"));
                }
            }
            _ => fault(format!("the row of `{}` must have three filled cells", cells[0])),
        }
    }
    (requirements, faults)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn rows_are_read_in_order_and_headings_are_not_rows() {
        let text = "# Title\n\n| id | what | reading |\n|---|---|---|\n| SE-L10 | refers | of the day |\n| G-0 | reads | kindly |\n";
        let (requirements, faults) = parse("r.md", text);
        let ids: Vec<&str> =
            requirements.iter().map(|requirement| requirement.id.as_str()).collect();
        assert_eq!(ids, ["SE-L10", "G-0"]);
        assert_eq!(requirements[0].does, "refers");
        assert_eq!(faults, []);
    }

    #[test]
    fn a_doubled_a_malformed_and_an_unfilled_row_are_faults() {
        let text = "| NO-04 | a | b |\n| NO-04 | a | b |\n| NO-4x | a | b |\n| NO-05 | a | |\n| NO-06 | a |\n";
        let (requirements, faults) = parse("r.md", text);
        assert_eq!(requirements.len(), 1);
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [2, 3, 4, 5]);
    }
}
