//! Every file of law says what pack it is.

use crate::fault::Fault;
use crate::tree::SourceFile;

/// A file below `law/<country>/` has exactly one `[pack]` table, and it comes first. The loader insists on it too; here it
/// is found without building anything.
pub(crate) fn faults(file: &SourceFile) -> Vec<Fault> {
    if !file.path.starts_with("law/") || !file.path.ends_with(".md") || file.path == "law/README.md"
    {
        return Vec::new();
    }
    let tables = toml_lines(&file.text).filter(|(_, line)| line.starts_with('['));
    let mut packs = Vec::new();
    let mut first = None;
    for (number, line) in tables {
        first = first.or(Some(line));
        // A comment may follow the table's name.
        if line.split('#').next().unwrap_or_default().trim() == "[pack]" {
            packs.push(number);
        }
    }
    match packs[..] {
        [] => vec![Fault::new(
            &file.path,
            1,
            "no `[pack]` block: say the pack's id, country and title",
        )],
        [number] if !first.is_some_and(|line| line.starts_with("[pack]")) => {
            vec![Fault::new(&file.path, number, "`[pack]` must be the first table")]
        }
        [_] => Vec::new(),
        [_, ref more @ ..] => {
            more.iter().map(|number| Fault::new(&file.path, *number, "a second `[pack]`")).collect()
        }
    }
}

/// The lines inside fenced TOML blocks, with their numbers.
fn toml_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let line = line.trim();
        if line.starts_with("```") {
            inside = !inside && line == "```toml";
            return None;
        }
        inside.then_some((index + 1, line))
    })
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tree::SourceFile;

    fn found(path: &str, text: &str) -> Vec<String> {
        faults(&SourceFile::new(path, text)).iter().map(ToString::to_string).collect()
    }

    const PACK: &str = "# Title\n\n```toml\n[pack]\nid = \"dk.a\"\n```\n";
    const RULE: &str = "```toml\n[deadline.\"dk.a.b\"]\n```\n";

    #[test]
    fn a_pack_comes_first_and_once() {
        assert_eq!(found("law/dk/a.md", &format!("{PACK}\n{RULE}")), [""; 0]);
        assert_eq!(
            found("law/dk/a.md", &format!("{RULE}\n{PACK}")),
            ["law/dk/a.md:8: `[pack]` must be the first table"]
        );
        assert_eq!(
            found("law/dk/a.md", &format!("{PACK}{PACK}")),
            ["law/dk/a.md:10: a second `[pack]`"]
        );
    }

    #[test]
    fn a_pack_only_spoken_of_is_no_pack() {
        let missing = "law/dk/a.md:1: no `[pack]` block: say the pack's id, country and title";
        assert_eq!(found("law/dk/a.md", "# Title\n\n[pack]\n\n```text\n[pack]\n```\n"), [missing]);
        assert_eq!(found("law/dk/a.md", RULE), [missing]);
    }

    #[test]
    fn only_packs_need_one() {
        for path in ["law/README.md", "docs/law.md", "law/dk/a.toml"] {
            assert_eq!(found(path, "# Title\n"), [""; 0], "{path}");
        }
        assert_eq!(found("law/other.md", "# Title\n").len(), 1);
    }
}
