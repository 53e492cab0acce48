//! One complaint as a JSON object, for other systems of the firm.

use serde::Deserialize;

use super::charset::presumed_utf8;
use super::sniff::without_mark;
use super::table::{Cell, RowFault, TableComplaint, Words};
use super::words;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    received: Option<String>,
    title: Option<String>,
    text: Option<String>,
    name: Option<String>,
    email: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    account: Option<String>,
    product: Option<String>,
    channel: Option<String>,
    language: Option<String>,
    customer: Option<String>,
    reference: Option<String>,
}

/// Reads one object. Dates are ISO 8601: `2026-11-09`, `2026-11-09T20:41`, `2026-11-09T19:41:00Z`.
///
/// # Errors
///
/// When it is no object of text values, has a key that is not ours or twice the same, or has no
/// usable date or no text.
pub fn read(place: &str, bytes: &[u8]) -> Result<TableComplaint, RowFault> {
    let bytes = without_mark(bytes);
    let fault = |what: String, cure: &str| RowFault {
        place: place.to_owned(),
        column: None,
        what,
        cure: cure.to_owned(),
    };
    let text = std::str::from_utf8(bytes).map_err(|_| {
        let shown: String = words::line(&presumed_utf8(bytes)).chars().take(60).collect();
        fault(format!("`{shown}` is not UTF-8"), "write JSON in UTF-8")
    })?;
    let o: Object = serde_json::from_str(text).map_err(|error| {
        let cure = "write one object with text values and the documented keys";
        fault(words::line(&format!("cannot be read as JSON: {error}")), cure)
    })?;
    let cell = |column: &str, value: Option<String>| Cell {
        column: column.to_owned(),
        value: value.map(|v| v.trim().to_owned()).filter(|v| !v.is_empty()),
    };
    Words {
        received: cell("received", o.received),
        title: cell("title", o.title),
        text: cell("text", o.text),
        name: cell("name", o.name),
        email: cell("email", o.email),
        address: cell("address", o.address),
        phone: cell("phone", o.phone),
        account: cell("account", o.account),
        product: cell("product", o.product),
        channel: cell("channel", o.channel),
        language: cell("language", o.language),
        customer: cell("customer", o.customer),
        reference: cell("reference", o.reference),
    }
    .understand(place, None, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::table::Received;
    use recourse_kernel::terms::Product;

    #[test]
    fn an_object_becomes_a_complaint() {
        let c = read(
            "a.jsonl:1",
            r#"{"received":"2026-11-09","text":"Jeg klager","product":"payment","name":null}"#
                .as_bytes(),
        )
        .unwrap();
        assert_eq!(c.received, Received::Day(jiff::civil::date(2026, 11, 9)));
        assert_eq!(
            (c.text.as_str(), c.product, c.name),
            ("Jeg klager", Some(Product::Payment), None)
        );
        assert!(c.remarks.is_empty());
        let moment = read("", br#"{"received":"2026-11-09T20:41:00+01:00","text":"x"}"#).unwrap();
        assert_eq!(moment.received, Received::Moment("2026-11-09T19:41:00Z".parse().unwrap()));
        let local = read("", br#"{"received":"2026-11-09T20:41","text":"x"}"#).unwrap();
        assert_eq!(
            local.received,
            Received::Local(jiff::civil::date(2026, 11, 9).at(20, 41, 0, 0))
        );
    }

    #[test]
    fn a_fault_names_place_and_key() {
        for (line, part) in [
            (r#"{"received":"2026-11-09","text":"x","colour":"red"}"#, "unknown field `colour`"),
            (r#"{"received":"2026-11-09","text":"x","text":"y"}"#, "duplicate field `text`"),
            (r#"{"received":"2026-11-31","text":"x"}"#, "`received`: `2026-11-31` is no date"),
            (r#"{"received":"0026-11-30","text":"x"}"#, "the year 26 cannot be meant"),
            (r#"{"received":"2026-11-09","text":"  "}"#, "`text`: has no text"),
            (r#"{"text":"x"}"#, "`received`: has no date"),
            (r#"{"received":"2026-11-09","text":"x","account":12}"#, "cannot be read as JSON"),
            ("[1]", "cannot be read as JSON"),
            ("{", "cannot be read as JSON"),
        ] {
            let error = read("a.jsonl:7", line.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with("a.jsonl:7: ") && error.contains(part), "{error}");
        }
        let error = read("a.jsonl:7", b"{\"text\":\"\xE5\"}").unwrap_err().to_string();
        assert!(error.contains("is not UTF-8"), "{error}");
        assert!(read("", "[".repeat(100_000).as_bytes()).is_err());
    }

    #[test]
    fn an_unknown_product_is_remarked_on_and_keeps_nobody_waiting() {
        let c = read("a:1", br#"{"received":"2026-11-09","text":"x","product":"gold"}"#).unwrap();
        assert_eq!(c.product, None);
        assert!(c.remarks[0].to_string().starts_with("a:1: `product`: `gold` is not one of"));
    }
}
