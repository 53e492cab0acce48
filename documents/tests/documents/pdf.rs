//! What comes out as PDF: its words in order, its structure, its bytes.

use recourse_documents::{
    Block, Document, DocumentError, Figure, Letter, Logo, Span, Stamp, Table, Text, Window, pdf,
};

use crate::poppler::{ask, words};
use crate::samples::{answer, procedure, stamp, svg};

fn printed(document: &Document) -> Vec<u8> {
    pdf(document, &stamp()).expect("the document can be printed")
}

fn with_logo() -> Logo {
    Logo {
        svg: r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 L20 0 L40 20 Z" fill="#123"/></svg>"##.into(),
        alt: "Fjordbank".into(),
    }
}

/// Fails with the first word that is missing or out of order.
fn in_order(text: &str, expected: &[&str]) {
    let mut rest = text;
    for words in expected {
        let at = rest
            .find(words)
            .unwrap_or_else(|| panic!("`{words}` is missing or too early in: {text}"));
        rest = &rest[at + words.len()..];
    }
}

fn letter_of(blocks: Vec<Block>) -> Document {
    Document::Letter(Letter {
        lang: "en".into(),
        subject: "Subject".into(),
        blocks,
        ..Letter::default()
    })
}

#[test]
fn a_letter_holds_its_words_in_the_order_of_reading() {
    let text = words(&printed(&Document::Letter(answer())));
    in_order(
        &text,
        &[
            "Fjordbank Sparebank",
            "Zoë Ångström Storgata 1 0155 Oslo",
            "Svar på klagen din om gebyr",
            "Hei Zoë Ångström,",
            "avtalen",
            "Du får medhold",
            "Vi betaler tilbake 1 240,00 kr innen",
            "Slik har vi regnet",
            "Beløp i kroner",
            "Overtrekksgebyr",
            "\u{2212}0,00",
            "Til deg",
            "1 240,00",
            "Hva skjer nå",
            "1. Pengene",
            "2. Du trenger",
            "Klagenemnda",
            "nemnda.example",
            "Vennlig hilsen",
            "Kari Nordby",
            "klagebehandler",
            "7KQ4-M2XA",
        ],
    );
    for words in
        ["Vår referanse", "2026-0042", "21. november 2026", "Side 1 av ", "org.nr. 900 000 000"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_long_booklet_has_numbers_contents_and_a_head_on_every_page_of_a_table() {
    let text = words(&printed(&Document::Booklet(procedure())));
    in_order(
        &text,
        &[
            "Sådan behandler vi klager",
            "Indhold",
            "1 Hvem der svarer",
            "1.1 Klageansvarlig",
            "2 Frister",
            "Trin 90",
            "Klager pr. måned",
            "2.1 Til sidst",
            "Slut.",
        ],
    );
    assert!(text.matches("Trin nr.").count() >= 3, "the head is repeated");
    assert!(text.contains("Side 2 af "), "{text}");
}

#[test]
fn the_file_is_tagged_titled_archivable_and_accessible() {
    let file = printed(&Document::Letter(answer()));
    let facts = ask("pdfinfo", &["-"], &file);
    for fact in ["Svar på klagen din om gebyr", "Fjordbank Sparebank", "Recourse", "yes", "A4"] {
        assert!(facts.contains(fact), "{fact} in {facts}");
    }
    let tagged = facts.lines().find(|line| line.starts_with("Tagged:")).expect("a line about tags");
    assert!(tagged.ends_with("yes"), "{tagged}");

    let xmp = ask("pdfinfo", &["-meta", "-"], &file);
    for fact in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "nb"] {
        assert!(xmp.contains(fact), "{fact} in {xmp}");
    }
    let tree = ask("pdfinfo", &["-struct", "-"], &file);
    for part in [
        "Document",
        "H1",
        "H2",
        "P",
        "Table",
        "THead",
        "TH",
        "TBody",
        "TD",
        "TFoot",
        "Caption",
        "L (block)",
        "LI",
        "Link",
    ] {
        assert!(tree.contains(part), "{part} in {tree}");
    }
}

#[test]
fn the_same_document_and_stamp_give_the_same_bytes() {
    let document = Document::Letter(answer());
    let first = printed(&document);
    printed(&Document::Booklet(procedure()));
    assert_eq!(first, printed(&document));
    let other = pdf(&document, &Stamp { ident: "another".into(), ..stamp() }).expect("printed");
    assert_ne!(first, other, "another letter has another identity");
    let ident = stamp().ident;
    assert!(
        !first.windows(ident.len()).any(|bytes| bytes == ident.as_bytes()),
        "the ident is not readable"
    );
}

#[test]
fn hostile_text_is_printed_or_replaced_and_never_run() {
    let cases: Vec<(String, &str)> = vec![
        ("#import \"/etc/passwd\": *".into(), "#import \"/etc/passwd\": *"),
        (
            "#sys.version $x^2$ *bold* _em_ = no heading".into(),
            "#sys.version $x^2$ *bold* _em_ = no heading",
        ),
        (
            "#read(\"data.json\") ] } ) \\u{41} `raw` <label> @ref // gone".into(),
            "#read(\"data.json\") ] } ) \\u{41} `raw` <label> @ref // gone",
        ),
        ("a\0b\u{7}c\u{1b}[31md".into(), "a\u{FFFD}b\u{FFFD}c\u{FFFD}[31md"),
        ("pay 100\u{202E}001 now".into(), "pay 100001 now"),
        ("private \u{E000} and none \u{FFFF}".into(), "private \u{FFFD} and none \u{FFFD}"),
        ("家 👩‍👩‍👧‍👦 end".into(), "end"),
        ("é".repeat(3) + "\u{301}\u{5B0}\u{64B} marks", "marks"),
        (
            format!(
                "\u{628}{}\u{5D0}\u{5B8} z\u{351}\u{36b}\u{343}\u{36a}\u{302} end",
                "\u{64E}".repeat(50)
            ),
            "end",
        ),
    ];
    for (given, expected) in cases {
        let text: Text = given.as_str().into();
        let document = Document::Letter(Letter {
            subject: given.clone(),
            recipient: vec![given.clone()],
            closing: given.clone(),
            footer: vec![given.clone()],
            blocks: vec![
                Block::Paragraph(text.clone()),
                Block::heading(2, given.clone()),
                Block::List { ordered: false, items: vec![text.clone()] },
                Block::Table(Table {
                    caption: given.clone(),
                    head: vec![text.clone(), "b".into()],
                    rows: vec![vec![text.clone(), "1".into()]],
                    ..Table::default()
                }),
                Block::paragraph(vec![
                    Span::Link { text: given.clone(), url: given.clone() },
                    Span::Strong(given.clone()),
                ]),
            ],
            ..answer()
        });
        let file = pdf(&document, &stamp()).unwrap_or_else(|fault| panic!("{given:.40}: {fault}"));
        let printed = words(&file);
        assert!(printed.contains(expected), "{expected} in {printed:.2000}");
    }
}

#[test]
fn words_of_10_000_letters_are_broken_and_printed() {
    for word in ["x", "0123456789", "e\u{301}\u{323}"] {
        let long: String = word.repeat(10_000 / word.len());
        let document = Document::Letter(Letter {
            recipient: vec![long.clone()],
            blocks: vec![
                Block::paragraph(long.clone()),
                Block::Table(Table {
                    head: vec!["a".into(), "b".into()],
                    rows: vec![vec![long.as_str().into(), "1".into()]],
                    ..Table::default()
                }),
                Block::paragraph("the end"),
            ],
            ..answer()
        });
        assert!(words(&printed(&document)).contains("the end"), "{word}");
    }
}

#[test]
fn names_of_other_scripts_and_decomposed_names_are_printed() {
    let document = Document::Letter(Letter {
        recipient: vec![
            "A\u{30A}sa O\u{308}berg".into(),
            "יעקב כהן".into(),
            "محمد الأحمد".into(),
            "Łukasz Żółć".into(),
            "Ολυμπία Жанна".into(),
        ],
        ..answer()
    });
    let text = words(&printed(&document));
    for name in ["Åsa Öberg", "Łukasz Żółć", "Ολυμπία", "Жанна"] {
        assert!(text.contains(name), "{name} in {text}");
    }
    for word in ["יעקב", "כהן"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(!text.contains('\u{FFFD}'), "{text}");
}

#[test]
fn long_letters_break_over_pages() {
    let blocks = (0..120)
        .map(|n| Block::paragraph(format!("Paragraph {n}. {}", "Some words of it. ".repeat(8))))
        .collect();
    let document = Document::Letter(Letter { blocks, ..answer() });
    let text = words(&printed(&document));
    in_order(&text, &["Paragraph 0.", "Paragraph 60.", "Paragraph 119.", "Kari Nordby"]);
    assert!(
        text.contains("Svar på klagen din om gebyr · 2026-0042"),
        "the pages after the first say what they belong to"
    );
}

#[test]
fn logos_drawings_and_windows_on_the_right_are_printed() {
    let mut letter = answer();
    letter.letterhead.logo = Some(with_logo());
    letter.letterhead.window = Window::Right;
    letter.blocks.push(Block::Figure(Figure {
        svg: svg(),
        alt: "Two bars".into(),
        caption: String::new(),
    }));
    let tree = ask("pdfinfo", &["-struct", "-"], &printed(&Document::Letter(letter)));
    assert!(tree.matches("Figure").count() >= 2, "{tree}");
}

#[test]
fn what_cannot_be_made_accessible_is_refused_by_name() {
    let table = Table { caption: "Money".into(), rows: vec![vec!["1".into()]], ..Table::default() };
    let drawing = |svg: &str| Block::Figure(Figure { svg: svg.into(), ..Figure::default() });
    let cases: Vec<(Document, &str)> = vec![
        (letter_of(vec![Block::Table(table)]), "the table `Money` has no head"),
        (letter_of(vec![drawing("no drawing")]), "drawing 1 cannot be printed: "),
        (
            letter_of(vec![drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'/>",
            )]),
            "drawing 1 cannot be printed: ",
        ),
        (
            Document::Letter(Letter {
                lang: "en".into(),
                subject: " ".into(),
                ..Letter::default()
            }),
            "a document needs a title or a subject",
        ),
        (
            Document::Letter(Letter {
                lang: "english".into(),
                subject: "S".into(),
                ..Letter::default()
            }),
            "`english` is no language tag",
        ),
    ];
    for (document, expected) in cases {
        let fault: DocumentError = pdf(&document, &stamp()).expect_err(expected);
        assert!(fault.to_string().starts_with(expected), "{fault}");
    }
}

#[test]
fn drawings_fetch_nothing_and_hostile_ones_do_no_harm() {
    let hostile = r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">
        <image xlink:href="file:///etc/hostname" width="9" height="9"/><image href="https://evil.example/a.png" width="9" height="9"/>
        <script>x()</script><rect width="9" height="9"/></svg>"##;
    let file = printed(&letter_of(vec![Block::Figure(Figure {
        svg: hostile.into(),
        alt: "A square".into(),
        caption: String::new(),
    })]));
    assert!(words(&file).contains("Subject"));
}
