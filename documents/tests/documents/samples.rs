//! What is printed: an answer with everything a letter can hold, and a long procedure.

use recourse_documents::{
    Align, Block, Booklet, Check, Definition, Figure, Labelled, Labels, Letter, Letterhead,
    Signature, Span, Stamp, Table,
};

/// A fixed stamp.
pub fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:30:00Z".parse().expect("an instant"), ident: "letter 0193a".into() }
}

/// Two bars.
pub fn svg() -> String {
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120">
    <rect x="10" y="60" width="60" height="50" fill="#444"/><rect x="90" y="20" width="60" height="90" fill="#999"/>
    <text x="40" y="118" font-size="10" text-anchor="middle" font-family="sans-serif">okt.</text>
    <line x1="0" y1="110" x2="400" y2="110" stroke="#000"/></svg>"##
        .to_owned()
}

fn letterhead() -> Letterhead {
    Letterhead {
        firm: "Fjordbank Sparebank".into(),
        lines: vec!["Klageteamet".into(), "Postboks 100 Sentrum".into(), "0101 Oslo".into()],
        email: "klage@fjordbank.example".into(),
        phone: "+47 22 00 00 00".into(),
        web: "https://www.fjordbank.example".into(),
        ..Letterhead::default()
    }
}

/// An answer to a complaint, in Norwegian.
pub fn answer() -> Letter {
    Letter {
        lang: "nb".into(),
        labels: Labels { page: "Side {page} av {pages}".into(), contents: "Innhold".into() },
        letterhead: letterhead(),
        recipient: vec!["Zoë A\u{30A}ngström".into(), "Storgata 1".into(), "0155 Oslo".into()],
        references: vec![
            Labelled::new("Vår referanse", "2026-0042"),
            Labelled::new("Deres referanse", "brev 3. november"),
        ],
        date: "21. november 2026".into(),
        subject: "Svar på klagen din om gebyr".into(),
        blocks: vec![
            Block::paragraph("Hei Zoë Ångström,"),
            Block::paragraph(vec![
                Span::Plain(
                    "Du klaget 3. november på et gebyr. Vi har sett på kontoen din og på ".into(),
                ),
                Span::Emphasis("avtalen".into()),
                Span::Plain(" som gjaldt den dagen.".into()),
            ]),
            Block::Box {
                title: "Du får medhold".into(),
                blocks: vec![Block::paragraph(vec![
                    Span::Plain("Vi betaler tilbake ".into()),
                    Span::Strong("1 240,00 kr".into()),
                    Span::Plain(" innen fredag 27. november.".into()),
                ])],
            },
            Block::heading(1, "Slik har vi regnet"),
            Block::Table(Table {
                caption: "Beløp i kroner".into(),
                head: vec!["Dato".into(), "Hva".into(), "Beløp".into()],
                rows: vec![
                    vec!["3. mars 2026".into(), "Overtrekksgebyr".into(), "1 200,00".into()],
                    vec!["3. mars–21. november".into(), "Rente av gebyret".into(), "40,00".into()],
                    vec!["3. november 2026".into(), "Rettet før".into(), "\u{2212}0,00".into()],
                ],
                align: vec![Align::Start, Align::Start, Align::End],
                total: Some(vec!["Til deg".into(), "".into(), "1 240,00".into()]),
            }),
            Block::heading(1, "Hva skjer nå"),
            Block::List {
                ordered: true,
                items: vec![
                    "Pengene kommer på kontoen du klaget fra.".into(),
                    "Du trenger ikke gjøre noe.".into(),
                ],
            },
            Block::heading(2, "Er du ikke enig?"),
            Block::Definitions(vec![Definition {
                term: "Klagenemnda".into(),
                text: vec![
                    Span::Plain("Innen 12 måneder, på ".into()),
                    Span::Link {
                        text: "nemnda.example".into(),
                        url: "https://nemnda.example/klage".into(),
                    },
                ]
                .into(),
            }]),
            Block::Small("Brevet er sendt på e-post og kan lastes ned i tolv måneder.".into()),
        ],
        closing: "Vennlig hilsen".into(),
        signature: Some(Signature {
            name: "Kari Nordby".into(),
            title: "klagebehandler".into(),
            when: "Signert 21. november 2026 kl. 10.30".into(),
        }),
        check: Some(Check {
            label: "Kontroller brevet med koden".into(),
            code: "7KQ4-M2XA".into(),
            address: "https://fjordbank.example/kontroll".into(),
        }),
        footer: vec![
            "Fjordbank Sparebank, org.nr. 900 000 000".into(),
            "Under tilsyn av Finanstilsynet".into(),
        ],
    }
}

/// A procedure of several pages, in Danish.
pub fn procedure() -> Booklet {
    let rows = (1..=90).map(|n| {
        vec![format!("Trin {n}").into(), "Svar på klagen".into(), format!("{}", n * 3).into()]
    });
    let mut blocks =
        vec![Block::heading(1, "Hvem der svarer"), Block::heading(2, "Klageansvarlig")];
    blocks.extend((0..12).map(|_| Block::paragraph("Klagen behandles af en medarbejder, som ikke har taget del i sagen, og svaret gives inden for fristen. ".repeat(4))));
    blocks.push(Block::heading(1, "Frister"));
    blocks.push(Block::Table(Table {
        caption: "Frister trin for trin".into(),
        head: vec!["Trin nr.".into(), "Hvad der sker".into(), "Arbejdsdage".into()],
        rows: rows.collect(),
        align: vec![Align::Start, Align::Start, Align::End],
        total: None,
    }));
    blocks.push(Block::Figure(Figure {
        svg: svg(),
        alt: "Klager pr. måned: oktober 5, november 9".into(),
        caption: "Klager pr. måned".into(),
    }));
    blocks.push(Block::heading(3, "Til sidst"));
    blocks.push(Block::paragraph("Slut."));
    Booklet {
        lang: "da".into(),
        labels: Labels { page: "Side {page} af {pages}".into(), contents: "Indhold".into() },
        title: "Sådan behandler vi klager".into(),
        subtitle: "Skriftlig procedure".into(),
        firm: "Bælt Bank".into(),
        version: "Version 7, gælder fra 1. december 2026".into(),
        blocks,
        numbered: true,
        toc: true,
    }
}
