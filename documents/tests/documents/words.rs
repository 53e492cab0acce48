//! The same documents as plain text and as HTML.

use recourse_documents::{
    Align, Block, Document, Figure, Letter, Span, Table, html, mail_html, text,
};

use crate::samples::{answer, procedure};

#[test]
fn a_letter_reads_well_as_a_mail() {
    let expected = "\
21. november 2026
Vår referanse: 2026-0042
Deres referanse: brev 3. november

Svar på klagen din om gebyr
===========================

Hei Zoë Ångström,

Du klaget 3. november på et gebyr. Vi har sett på kontoen din og på
avtalen som gjaldt den dagen.

| Du får medhold
|
| Vi betaler tilbake 1 240,00 kr innen fredag 27. november.

Slik har vi regnet
------------------

Beløp i kroner
";
    let written = text(&Document::Letter(answer()));
    assert!(written.starts_with(expected), "{written}");
    for line in [
        "1. Pengene kommer på kontoen du klaget fra.",
        "Klagenemnda\n  Innen 12 måneder, på nemnda.example (https://nemnda.example/klage)",
        "Vennlig hilsen\n\nKari Nordby\nklagebehandler\n",
        "Kontroller brevet med koden 7KQ4-M2XA\n",
    ] {
        assert!(written.contains(line), "{line} in {written}");
    }
    assert!(!written.contains("Storgata 1"), "a mail has its own address");
}

#[test]
fn figures_stand_below_each_other_in_plain_text() {
    let written = text(&Document::Letter(answer()));
    let amounts: Vec<usize> = written
        .lines()
        .filter(|line| line.ends_with("00") && line.contains("  "))
        .map(|line| line.chars().count())
        .collect();
    assert!(amounts.len() >= 4, "{written}");
    assert!(amounts.windows(2).all(|pair| pair[0] == pair[1]), "{amounts:?} in {written}");
}

#[test]
fn lines_are_no_longer_than_72_columns_unless_a_word_is() {
    for document in [Document::Letter(answer()), Document::Booklet(procedure())] {
        for line in text(&document).lines() {
            assert!(line.chars().count() <= 72 || !line.trim().contains(' '), "{line}");
        }
    }
}

#[test]
fn a_table_too_wide_for_a_mail_is_written_row_by_row() {
    let cells = |start: usize| {
        (start..start + 9).map(|n| format!("{n}00 000 000,00").into()).collect::<Vec<_>>()
    };
    let table = Table {
        head: (0..9).map(|n| format!("Column{n}").into()).collect(),
        rows: vec![cells(1), cells(2)],
        align: vec![Align::End; 9],
        ..Table::default()
    };
    let written =
        text(&Document::Letter(Letter { blocks: vec![Block::Table(table)], ..Letter::default() }));
    assert!(written.contains("Column0: 100 000 000,00\nColumn1: 200 000 000,00\n"), "{written}");
    assert!(written.contains("Column8: 900 000 000,00\n\nColumn0: 200"), "{written}");
}

#[test]
fn a_booklet_has_the_same_numbers_in_every_form() {
    let document = Document::Booklet(procedure());
    for heading in ["1 Hvem der svarer", "1.1 Klageansvarlig", "2 Frister", "2.1 Til sidst"] {
        assert_eq!(text(&document).matches(heading).count(), 2, "{heading}");
        assert_eq!(html(&document).matches(heading).count(), 2, "{heading}");
    }
}

#[test]
fn html_holds_no_markup_of_others() {
    let hostile = "<script>alert(1)</script>\" onmouseover='x'";
    let letter = Letter {
        lang: hostile.into(),
        subject: hostile.into(),
        recipient: vec![hostile.into()],
        closing: hostile.into(),
        blocks: vec![
            Block::paragraph(vec![
                Span::Plain(hostile.into()),
                Span::Link { text: hostile.into(), url: "javascript:alert(1)".into() },
                Span::Link { text: "x".into(), url: "https://a.example/\"onload='x'".into() },
            ]),
            Block::Box { title: hostile.into(), blocks: vec![Block::heading(1, hostile)] },
            Block::Figure(Figure {
                svg: hostile.into(),
                alt: hostile.into(),
                caption: hostile.into(),
            }),
        ],
        ..answer()
    };
    for page in
        [html(&Document::Letter(letter.clone())), mail_html(&Document::Letter(letter.clone()))]
    {
        assert!(!page.contains("<script"), "{page}");
        assert!(!page.contains("javascript:"), "{page}");
        assert!(
            !page.contains("' onm") && !page.contains("\" onm") && !page.contains("\"onload"),
            "{page}"
        );
        assert!(!page.contains("style="), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
    }
}

#[test]
fn a_page_tells_columns_decisions_and_drawings_apart() {
    let page = html(&Document::Booklet(procedure()));
    for part in [
        "<th scope=\"col\" class=\"end\">Arbejdsdage</th>",
        "<caption>Frister trin for trin</caption>",
        "<svg role=\"img\" aria-label=\"Klager pr. måned",
        "<a href=\"#part-2\">",
        "<h3 id=\"part-1\">1 Hvem",
    ] {
        assert!(page.contains(part), "{part} in {page:.3000}");
    }
    let letter = html(&Document::Letter(answer()));
    for part in [
        "<article class=\"letter\" lang=\"nb\">",
        "<section class=\"box\">",
        "<tfoot>",
        "<a href=\"https://nemnda.example/klage\" rel=\"noreferrer\">nemnda.example</a>",
        "<a href=\"mailto:klage@fjordbank.example\"",
        "<a href=\"tel:+4722000000\"",
    ] {
        assert!(letter.contains(part), "{part} in {letter}");
    }
}

#[test]
fn a_mail_in_html_stands_alone_and_needs_no_style() {
    let mail = mail_html(&Document::Booklet(procedure()));
    assert!(mail.starts_with("<!doctype html>\n<html lang=\"da\">"));
    assert!(mail.contains("<h1>Sådan behandler vi klager</h1>"));
    assert!(
        !mail.contains("class=")
            && !mail.contains("<svg")
            && mail.contains("Klager pr. måned: oktober 5")
    );
}
