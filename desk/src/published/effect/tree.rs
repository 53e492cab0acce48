//! The firm's data as a tree, and where two trees differ. Lists of things with an id are compared by it,
//! so that a channel put in front of another is one change and not many.

use recourse_kernel::firm::Firm;
use recourse_kernel::law::diff::FieldChange;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The fields in which two firms differ, by path: `procedure.levels[officer].writing_required`.
pub fn fields(before: &Firm, after: &Firm) -> Vec<FieldChange> {
    let tree = |firm: &Firm| serde_json::to_value(firm).unwrap_or_default();
    let mut found = Vec::new();
    compare("", Some(&tree(before)), Some(&tree(after)), &mut found);
    found
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, out: &mut Vec<FieldChange>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for name in names {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                compare(&inner, old.get(name), new.get(name), out);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) if keyed(old) && keyed(new) => {
            let ids: BTreeSet<String> = old.iter().chain(new).filter_map(key).collect();
            let by = |list: &'_ [Value], id: &str| -> Option<usize> {
                list.iter().position(|one| key(one).as_deref() == Some(id))
            };
            for id in ids {
                let (a, b) = (by(old, &id), by(new, &id));
                compare(
                    &format!("{path}[{id}]"),
                    a.and_then(|place| old.get(place)),
                    b.and_then(|place| new.get(place)),
                    out,
                );
            }
            let order = |list: &[Value]| list.iter().filter_map(key).collect::<Vec<_>>();
            let (was, is) = (order(old), order(new));
            let kept = |list: &[String], other: &[String]| {
                list.iter().filter(|id| other.contains(id)).cloned().collect::<Vec<_>>()
            };
            if kept(&was, &is) != kept(&is, &was) {
                out.push(FieldChange {
                    field: format!("{path} (order)"),
                    before: Some(was.join(", ")),
                    after: Some(is.join(", ")),
                });
            }
        }
        _ => out.push(FieldChange {
            field: path.to_owned(),
            before: before.and_then(shown),
            after: after.and_then(shown),
        }),
    }
}

/// What tells one thing of a list from another.
fn key(value: &Value) -> Option<String> {
    let fields: &Map<String, Value> = value.as_object()?;
    let word = |name: &str| fields.get(name).and_then(Value::as_str);
    if let (Some(post), Some(from)) = (word("post"), word("from")) {
        return Some(format!("{post} {from}"));
    }
    if let (Some(lang), Some(word)) = (word("lang"), word("word")) {
        return Some(format!("{lang} {word}"));
    }
    ["id", "body", "level", "lang", "topic"].iter().find_map(|name| word(name)).map(str::to_owned)
}

/// Whether every thing of a list can be told by its key; an empty list can.
fn keyed(list: &[Value]) -> bool {
    let keys: Option<BTreeSet<String>> = list.iter().map(key).collect();
    keys.is_some_and(|keys| keys.len() == list.len())
}

fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => Some(list.iter().filter_map(shown).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => Some(
            fields
                .iter()
                .filter_map(|(name, value)| Some(format!("{name} {}", shown(value)?)))
                .collect::<Vec<_>>()
                .join("; "),
        ),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(before: &Value, after: &Value, expected: &[(&str, Option<&str>, Option<&str>)]) {
        let mut found = Vec::new();
        compare("", Some(before), Some(after), &mut found);
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.field.as_str(), one.before.as_deref(), one.after.as_deref()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn things_are_compared_by_their_ids() {
        let before =
            json!({"channel": [{"id": "phone", "value": "1"}, {"id": "email", "value": "a"}]});
        let after = json!({"channel": [
            {"id": "chat", "value": "c"}, {"id": "phone", "value": "2"}, {"id": "email", "value": "a"}
        ]});
        check(
            &before,
            &after,
            &[
                ("channel[chat]", None, Some("id chat; value c")),
                ("channel[phone].value", Some("1"), Some("2")),
            ],
        );
    }

    #[test]
    fn another_order_is_a_change() {
        let before = json!({"levels": [{"id": "a"}, {"id": "b"}]});
        let after = json!({"levels": [{"id": "b"}, {"id": "a"}]});
        check(&before, &after, &[("levels (order)", Some("a, b"), Some("b, a"))]);
        check(&before, &before, &[]);
    }
}
