use super::*;
use std::fs;

fn items(name: &str, bytes: &[u8]) -> Vec<RawItem> {
    with(name, bytes, Options::default())
}

fn with(name: &str, bytes: &[u8], options: Options) -> Vec<RawItem> {
    stream(name, Cursor::new(bytes.to_vec()), options).unwrap().map(Result::unwrap).collect()
}

/// Place, bytes and fault of each item.
fn shown(items: &[RawItem]) -> Vec<(String, String, String)> {
    let text = |i: &RawItem| String::from_utf8_lossy(&i.bytes).into_owned();
    items
        .iter()
        .map(|i| {
            (i.place.clone(), text(i), i.fault.as_ref().map(Fault::to_string).unwrap_or_default())
        })
        .collect()
}

fn check(name: &str, bytes: &[u8], expected: &[(&str, &str, &str)]) {
    let shown = shown(&items(name, bytes));
    assert_eq!(shown.len(), expected.len(), "{shown:#?}");
    for ((place, bytes, fault), (e_place, e_bytes, e_fault)) in shown.iter().zip(expected) {
        assert_eq!((place.as_str(), bytes.as_str()), (*e_place, *e_bytes));
        assert!(fault.contains(e_fault) && fault.is_empty() == e_fault.is_empty(), "{fault}");
    }
}

const OWN: &str = "received,text\n";

#[test]
fn a_table_gives_each_record_with_its_line() {
    let table = format!("{OWN}2026-11-09,\"a \"\"b\"\"\nc, d\"\r\n\n2026-11-10,e");
    check(
        "t.csv",
        table.as_bytes(),
        &[("t.csv:2", "2026-11-09,\"a \"\"b\"\"\nc, d\"", ""), ("t.csv:5", "2026-11-10,e", "")],
    );
    let RawKind::CsvRecord(pairs) = &items("t.csv", table.as_bytes())[0].kind else { panic!() };
    assert_eq!(pairs[1], ("text".to_owned(), "a \"b\"\nc, d".to_owned()));
}

#[test]
fn a_broken_record_takes_nobody_with_it() {
    check(
        "t.csv",
        format!("{OWN}1,\"open\n2,b\n3,c\n").as_bytes(),
        &[
            ("t.csv:2", "1,\"open", "quotation mark opened in field 2 is never closed"),
            ("t.csv:3", "2,b", ""),
            ("t.csv:4", "3,c", ""),
        ],
    );
    // The open mark meets the next record's opening mark: both lines are found out.
    check(
        "t.csv",
        format!("{OWN}1,\"open\n2,\"b\"\n3,\"c\"\n").as_bytes(),
        &[
            ("t.csv:2", "1,\"open", "text follows the closing quotation mark"),
            ("t.csv:3", "2,\"b\"", ""),
            ("t.csv:4", "3,\"c\"", ""),
        ],
    );
    check(
        "t.csv",
        format!("{OWN}1,a,b\n2\n3,c\0\n4,=1+1\n").as_bytes(),
        &[
            ("t.csv:2", "1,a,b", "has 3 fields where the header has 2"),
            ("t.csv:3", "2", "has 1 fields"),
            ("t.csv:4", "3,c\0", "NUL"),
            ("t.csv:5", "4,=1+1", ""),
        ],
    );
}

#[test]
fn another_encoding_is_told_and_not_guessed() {
    let found = items("t.csv", b"received,text\n1,bel\xF8p\n2,ok\n");
    assert_eq!(
        found[0].fault,
        Some(Fault::WrongEncoding { field: 2, encoding: crate::incoming::charset::Encoding::Utf8 })
    );
    assert_eq!(found[0].bytes, b"1,bel\xF8p");
    assert_eq!(found[1].fault, None);
    let utf16 = items("t.csv", b"\xFF\xFEa\0,\0");
    assert_eq!(utf16[0].fault, Some(Fault::Foreign { what: "text in UTF-16" }));
}

#[test]
fn marks_delimiters_and_line_ends_of_other_programs_are_understood() {
    for table in [
        "\u{FEFF}received;text\r\n1;a, b\r\n",
        "sep=;\nreceived;text\n1;a, b\n",
        "received\ttext\n1\ta, b",
        "received;text\r1;a, b\r",
        "\u{FEFF}\"received\",\"text\"\n1,\"a, b\"",
    ] {
        let found = items("t.csv", table.as_bytes());
        assert_eq!(found.len(), 1, "{table}");
        let expected =
            [("received", "1"), ("text", "a, b")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(found[0].kind, RawKind::CsvRecord(expected.to_vec()), "{table}");
        assert_eq!(found[0].fault, None);
    }
}

#[test]
fn a_table_without_records_or_header_or_mapping_is_still_seen() {
    check("t.csv", b"", &[("t.csv", "", "is empty")]);
    check("t.csv", b"\n\n", &[("t.csv", "", "is empty")]);
    check("t.csv", OWN.as_bytes(), &[("t.csv", "received,text", "holds no records")]);
    check(
        "t.csv",
        b"dato,bel\xF8p\n1,2\n",
        &[
            ("t.csv:1", "dato,bel\u{FFFD}p", "is not utf-8 in field 2"),
            ("t.csv:2", "1,2", "the header on line 1 could not be read"),
        ],
    );
    check("t.csv", b"dato,tekst\n1,2\n", &[("t.csv:2", "1,2", "no mapping says")]);
}

#[test]
fn large_fields_pass_and_larger_ones_are_cut_and_told() {
    let large = format!("{OWN}1,{}\n2,b\n", "x".repeat(10 << 20));
    let found = items("t.csv", large.as_bytes());
    assert_eq!(
        (found.len(), found[0].bytes.len(), found[0].fault.is_none()),
        (2, (10 << 20) + 2, true)
    );

    let small = Options { item_bytes_max: 100, ..Options::default() };
    let table = format!("{OWN}1,{}\n2,\"{}\n3,c\n", "x".repeat(200), "y\n".repeat(90));
    let found = with("t.csv", table.as_bytes(), small.clone());
    assert_eq!(found[0].fault, Some(Fault::TooLarge { bytes: 203, kept: 100 }));
    assert_eq!(found[1].fault, Some(Fault::OpenQuote { field: 2 }));
    // Every line below the open mark is there, and the last is whole.
    assert_eq!(found.len(), 2 + 89 + 1);
    assert!(found.last().is_some_and(|i| i.bytes == b"3,c" && i.fault.is_none()));

    for (name, bytes) in
        [("a.eml", format!("Subject: x\n\n{}", "y".repeat(200))), ("b.jsonl", "z".repeat(212))]
    {
        let found = with(name, bytes.as_bytes(), small.clone());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].fault, Some(Fault::TooLarge { bytes: 212, kept: 100 }));
    }
}

#[test]
fn an_mbox_gives_its_messages_as_they_were() {
    let mbox = "From a@b Thu Apr 30 14:27:51 1998\nSubject: one\n\n>From here\n>>From there\nFrom now on\n\n\
                From the start nobody answered.\n\nFrom c@d Thu Apr 30 14:27:52 1998\r\nSubject: two\r\n\r\nx\r\n";
    check(
        "post.mbox",
        mbox.as_bytes(),
        &[
            (
                "post.mbox:1",
                "Subject: one\n\nFrom here\n>From there\nFrom now on\n\nFrom the start nobody answered.\n",
                "",
            ),
            ("post.mbox:10", "Subject: two\r\n\r\nx\r\n", ""),
        ],
    );
    let big = "From a@b Thu Apr 30 14:27:51 1998\nSubject: x\n\nyyyyyyyy\n\n".repeat(20_000);
    assert_eq!(items("post", big.as_bytes()).len(), 20_000);
    check("x.mbox", b"", &[("x.mbox", "", "is empty")]);
    let cut = with("p.mbox", mbox.as_bytes(), Options { item_bytes_max: 20, ..Options::default() });
    assert_eq!(cut.len(), 2);
    assert!(matches!(cut[0].fault, Some(Fault::TooLarge { kept: 20, .. })));
}

#[test]
fn json_comes_by_the_line() {
    check(
        "a.jsonl",
        b"\xEF\xBB\xBF{\"a\":1}\r\n\n{\"b\":2}",
        &[("a.jsonl:1", "{\"a\":1}", ""), ("a.jsonl:3", "{\"b\":2}", "")],
    );
    check("a.json", b"[{}]", &[("a.json", "[{}]", "one JSON array")]);
    check("a.json", b"{\n \"a\": 1\n}", &[("a.json", "{\n \"a\": 1\n}", "")]);
    check("a.jsonl", b"\n\n", &[("a.jsonl", "", "no records")]);
}

#[test]
fn content_decides_where_the_name_does_not() {
    for (name, bytes, kind) in [
        ("a.eml", b"Subject: x\n\n".as_slice(), RawKind::Mail),
        ("a.eml", b"just words", RawKind::Mail),
        ("a.eml", b"\x89PNG\r\n", RawKind::Unknown),
        ("a.msg", b"\xD0\xCF\x11\xE0", RawKind::Unknown),
        ("a", b"Received: x\n\n", RawKind::Mail),
        ("a.txt", b"From: x\n\n", RawKind::Mail),
        ("a.txt", b"From me to you", RawKind::Unknown),
        ("a.pdf", b"<html>", RawKind::Unknown),
        ("a", b"", RawKind::Unknown),
    ] {
        let found = items(name, bytes);
        assert_eq!((found.len(), &found[0].kind), (1, &kind), "{name} {bytes:?}");
        assert_eq!(found[0].fault.is_some(), kind == RawKind::Unknown, "{name} {bytes:?}");
    }
}

#[test]
fn a_folder_is_walked_in_order_and_nothing_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("b/2.eml", "Subject: x\n\n");
    put("a.bin", "\u{1}");
    put("t.csv", "dag;tekst\n2026-11-09;a\n2026-11-10;b\n");
    put(
        "t.mapping.toml",
        "[columns]\nreceived = \"dag\"\ntext = \"tekst\"\n[format]\ndelimiter = \";\"\n",
    );
    put("other.mapping.toml", "");
    put("post/cur/1:2,S", "Subject: cur\n\n");
    put("post/new/2", "no header");
    put("post/tmp/3", "half a ma");
    put("post/dovecot-uidlist", "x");
    put("post/.Sent/cur/4", "Subject: sub\n\n");
    fs::create_dir_all(folder.path().join("post/.Sent/new")).unwrap();
    put("z", "");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/", folder.path().join("y")).unwrap();

    let root = format!("{}/", folder.path().display());
    let mut places = Vec::new();
    let mut errors = Vec::new();
    for item in open(folder.path(), Options::default()).unwrap() {
        match item {
            Ok(item) => places.push((item.place.replace(&root, ""), item.fault.is_none())),
            Err(error) => errors.push(error.to_string().replace(&root, "")),
        }
    }
    let places: Vec<(&str, bool)> = places.iter().map(|(p, ok)| (p.as_str(), *ok)).collect();
    assert_eq!(
        places,
        [
            ("a.bin", false),
            ("b/2.eml", true),
            ("other.mapping.toml", false),
            ("post/.Sent/cur/4", true),
            ("post/cur/1:2,S", true),
            ("post/new/2", true),
            ("t.csv:2", true),
            ("t.csv:3", true),
            ("z", false),
        ]
    );
    assert_eq!(errors, ["y: is a symbolic link and is not followed; name what it leads to"]);
    assert!(matches!(
        open(&folder.path().join("gone"), Options::default()),
        Err(SourceError::Io { .. })
    ));
    let mapping = Some(folder.path().join("other.mapping.toml"));
    let error =
        open(folder.path(), Options { mapping, ..Options::default() }).err().unwrap().to_string();
    assert!(error.contains("other.mapping.toml:1: missing field `columns`"), "{error}");
}

#[test]
fn a_table_of_open_marks_costs_no_more_than_it_must() {
    let table = format!("{OWN}{}", "1,\"a\"b\n2,\"open\n".repeat(50_000));
    assert_eq!(items("t.csv", table.as_bytes()).len(), 100_000);
}

mod any_table {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// What a careful writer writes, this reader reads back, in the words of the `csv` crate.
        #[test]
        fn a_written_table_is_read_back(rows in proptest::collection::vec(
            ("[ -~åß\n\r\t]{0,12}", "[ -~\"\",;\n]{0,12}"), 1..8)) {
            let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
            writer.write_record(["received", "text"]).unwrap();
            for (a, b) in &rows { writer.write_record([a, b]).unwrap(); }
            let bytes = writer.into_inner().unwrap();
            let read: Vec<_> = items("t.csv", &bytes).into_iter().map(|i| i.kind).collect();
            let written: Vec<_> = rows.into_iter().map(|(a, b)| RawKind::CsvRecord(vec![
                ("received".to_owned(), a), ("text".to_owned(), b)])).collect();
            prop_assert_eq!(read, written);
        }

        /// Of any bytes, every line that is not blank comes out in some item.
        #[test]
        fn no_line_is_lost(lines in proptest::collection::vec("[a-c\",;]{1,6}", 1..30)) {
            let table = format!("{OWN}{}\n", lines.join("\n"));
            let all: Vec<u8> = items("t.csv", table.as_bytes()).into_iter().flat_map(|i| {
                let mut bytes = i.bytes; bytes.push(b'\n'); bytes
            }).collect();
            prop_assert_eq!(String::from_utf8(all).unwrap(), format!("{}\n", lines.join("\n")));
        }
    }
}
