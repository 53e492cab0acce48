use super::*;

fn mail(headers: &str, body: &str) -> Incoming {
    let whole = format!("{headers}\r\n\r\n{body}");
    read(whole.as_bytes()).unwrap_or_else(|e| panic!("{e}: {whole}"))
}

#[test]
fn a_mail_says_who_when_and_what() {
    let m = mail(
        "Received: from a by b; Mon, 09 Nov 2026 20:41:07 +0100\r\n\
         Received: from c by a; Mon, 09 Nov 2026 20:41:02 +0100\r\n\
         Date: Mon, 9 Nov 2026 20:41:00 +0100\r\n\
         From: =?utf-8?q?=C3=85sa_=C3=96hrstr=C3=B6m?= <asa@mail.example>\r\n\
         To: Klagom=?utf-8?b?w6U=?= <klagomal@bank.example>, kund@bank.example\r\n\
         Cc: kund@bank.example\r\n\
         Subject: Re: [MAL-000123-4]\r\n  avgift\r\n\
         Message-ID: <2@mail.example>\r\n\
         In-Reply-To: <1@bank.example>\r\n\
         References: <0@mail.example> <1@bank.example>\r\n\
         Content-Language: sv-SE",
        "Jag betalar inte.\r\nSe även FJO-000001-7.\r\n",
    );
    assert_eq!(m.from_name.as_deref(), Some("Åsa Öhrström"));
    assert_eq!(m.from_address.as_deref(), Some("asa@mail.example"));
    assert_eq!(m.to, ["klagomal@bank.example", "kund@bank.example"]);
    assert_eq!(m.subject.as_deref(), Some("Re: [MAL-000123-4] avgift"));
    assert_eq!(m.message_id.as_deref(), Some("2@mail.example"));
    assert_eq!(m.thread, ["1@bank.example", "0@mail.example"]);
    assert_eq!(m.text, "Jag betalar inte.\nSe även FJO-000001-7.");
    assert_eq!(m.date, "2026-11-09T19:41:00Z".parse().ok());
    assert_eq!(m.received, "2026-11-09T19:41:07Z".parse().ok());
    assert_eq!(m.references_in_text, ["MAL-000123-4", "FJO-000001-7"]);
    assert_eq!((m.automatic, m.language.as_deref()), (None, Some("sv")));
    assert!(m.attachments.is_empty() && !m.truncated);
}

#[test]
fn an_absurd_date_is_no_date() {
    for (date, expected) in [
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Mon, 31 Nov 2026 10:00:00 +0100", None),
        ("Mon, 30 Nov 2926 10:00:00 +0100", None),
        ("Mon, 30 Nov 2026 10:00:00 +9900", None),
        ("yesterday", None),
        ("", None),
        ("Mon, 30 Nov 2026 10:00:00 +1300 (NZDT)", Some("2026-11-29T21:00:00Z")),
        ("Mon, 30 Nov 2026 23:59:60 -0330", Some("2026-12-01T03:29:59Z")),
        ("30 Nov 26 10:00 GMT", Some("2026-11-30T10:00:00Z")),
    ] {
        let m = mail(&format!("From: a@b.example\r\nDate: {date}"), "x");
        assert_eq!(m.date, expected.map(|e| e.parse().unwrap()), "{date}");
    }
}

#[test]
fn what_is_no_mail_says_why() {
    for (bytes, part) in [
        (b"".as_slice(), "empty"),
        (b"\r\n \r\n\0".as_slice(), "no header"),
        (b"\r\n \r\n", "empty"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"PK\x03\x04abc", "ZIP"),
        (b"\xD0\xCF\x11\xE0\xA1", "Outlook"),
        (b"<html>Subject: x</html>", "an HTML page"),
        (b"only words\n", "no header"),
        (b"Kj\xE6re bank: hjelp\n\n", "no header"),
    ] {
        let error = read(bytes).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn little_is_enough() {
    let m = mail("Subject: Klage", "");
    assert_eq!((m.subject.as_deref(), m.text.as_str(), m.from_address), (Some("Klage"), "", None));
    assert_eq!(read(b"Subject: only").unwrap().subject.as_deref(), Some("only"));
    assert_eq!(mail("Sender: a@b.example", "x").from_address.as_deref(), Some("a@b.example"));
    let old = read(b"From x@y.example Thu Apr 30 14:27:51 1998\nSubject: a\n\nb\n").unwrap();
    assert_eq!((old.subject.as_deref(), old.text.as_str()), (Some("a"), "b"));
}

#[test]
fn letters_are_read_as_what_they_are() {
    for (header, body, expected) in [
        ("charset=iso-8859-1", b"bel\xF8p".as_slice(), "beløp"),
        ("charset=windows-1252", b"5 \x80", "5 €"),
        ("charset=us-ascii", "beløp".as_bytes(), "beløp"),
        ("charset=iso-8859-1", "beløp".as_bytes(), "beløp"),
        ("charset=utf-8", b"bel\xF8p", "beløp"),
        ("charset=no-such", b"bel\xC3\xB8p", "beløp"),
        ("", b"bel\xF8p", "beløp"),
        ("charset=utf-8", b"nul\0byte\xC3\xB8\xFF", "nulbyteø\u{FFFD}"),
        ("charset=utf-16", b"\xD8", ""),
    ] {
        let mut bytes =
            format!("Subject: x\r\nContent-Type: text/plain; {header}\r\n\r\n").into_bytes();
        bytes.extend_from_slice(body);
        let text = read(&bytes).unwrap().text;
        if !expected.is_empty() {
            assert_eq!(text, expected, "{header}");
        }
    }
    let raw = read(b"Subject: P\xE5minnelse\r\nFrom: \xC5sa <a@b.example>\r\n\r\nx").unwrap();
    assert_eq!(
        (raw.subject.as_deref(), raw.from_name.as_deref()),
        (Some("Påminnelse"), Some("Åsa"))
    );
}

#[test]
fn html_alone_is_read_and_beside_text_is_not() {
    let html = "<style>p{}</style><p>Hei</p><script>x()</script><p>du</p>";
    assert_eq!(mail("From: a@b.example\r\nContent-Type: text/html", html).text, "Hei\n\ndu");
    let both = |text: &str| {
        mail(
            "From: a@b.example\r\nContent-Type: multipart/alternative; boundary=b",
            &format!(
                "--b\r\n\r\n{text}\r\n--b\r\nContent-Type: text/html\r\n\r\n{html}\r\n--b--\r\n"
            ),
        )
    };
    assert_eq!(both("Ren tekst").text, "Ren tekst");
    assert!(both("Ren tekst").attachments.is_empty());
    // Some programs send an empty text beside the real letter.
    assert_eq!(both(" ").text, "Hei\n\ndu");
}

#[test]
fn a_letter_without_its_blank_line_or_boundary_is_still_read() {
    for (bytes, expected) in [
        (
            "Subject: x\nFrom: a@b.example\nKjære bank, jeg klager\nhilsen Bo\n",
            "Kjære bank, jeg klager\nhilsen Bo",
        ),
        ("Subject: x\nFrom: a@b.example\n \nJeg klager\n\nBo", "Jeg klager\n\nBo"),
        ("Subject: x\nnot a header\nFrom: a@b.example\n\nJeg klager", "Jeg klager"),
        (
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=\"b\"\n\nJeg klager\n",
            "Jeg klager",
        ),
        ("From: a@b.example\nContent-Type: multipart/alternative;\n\nJeg klager\n", "Jeg klager"),
        (
            "From: a@b.example\nContent-Type: message/rfc822\n\nSubject: inni\n\nJeg klager",
            "Jeg klager",
        ),
    ] {
        let m = read(bytes.as_bytes()).unwrap();
        assert_eq!((m.text.as_str(), m.from_address.as_deref()), (expected, Some("a@b.example")));
    }
}

#[test]
fn a_long_text_is_cut_and_says_so() {
    let m = mail("From: a@b.example", &"ord ".repeat(400_000));
    assert!(m.truncated && m.text.len() <= words::TEXT_BYTES_MAX);
}

#[test]
fn attachments_keep_their_bytes_and_lose_their_folders() {
    let m = mail(
        "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b",
        "--b\r\n\r\nSe vedlegg.\r\n\
         --b\r\nContent-Type: text/csv; charset=iso-8859-1; name=\"../x.csv\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nYmVs+HA=\r\n\
         --b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''kvittering%20%C3%A5.pdf\r\n\r\n%PDF\r\n\
         --b\r\nContent-Type: MESSAGE/RFC822\r\n\r\nSubject: inni\r\nContent-Type: message/rfc822\r\n\r\nFrom: c\r\n\r\nhei\r\n--b--\r\n",
    );
    assert_eq!(m.text, "Se vedlegg.");
    let seen: Vec<_> = m
        .attachments
        .iter()
        .map(|a| (a.name.as_str(), a.media_type.as_str(), a.bytes.as_slice()))
        .collect();
    assert_eq!(
        seen,
        [
            ("x.csv", "text/csv", b"bel\xF8p".as_slice()),
            ("kvittering å.pdf", "application/pdf", b"%PDF"),
            (
                "attachment-3.eml",
                "message/rfc822",
                b"Subject: inni\r\nContent-Type: message/rfc822\r\n\r\nFrom: c\r\n\r\nhei"
            ),
        ]
    );
}

#[test]
fn more_attachments_than_anyone_opens_are_counted() {
    let part = "--b\r\nContent-Type: image/png\r\n\r\nx\r\n";
    let m = mail(
        "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b",
        &format!("{}--b--", part.repeat(ATTACHMENTS_MAX + 5)),
    );
    assert_eq!((m.attachments.len(), m.attachments_left), (ATTACHMENTS_MAX, 5));
}

#[test]
fn machines_are_told_from_people() {
    use Automatic::{AutoReply, Bounce, ListMail};
    for (headers, expected) in [
        ("From: a@b.example", None),
        ("Auto-Submitted: no\r\nFrom: a@b.example", None),
        ("Auto-Submitted: auto-replied (vacation)\r\nReturn-Path: <>", Some(AutoReply)),
        ("Auto-Submitted: auto-generated; x=y", Some(AutoReply)),
        ("Subject: x\r\nX-Autoreply: yes", Some(AutoReply)),
        ("Subject: x\r\nPrecedence: auto_reply", Some(AutoReply)),
        ("Subject: x\r\nPrecedence: Bulk", Some(ListMail)),
        ("Subject: x\r\nList-Id: <x.example>", Some(ListMail)),
        ("Return-Path: <>\r\nSubject: x", Some(Bounce)),
        ("Return-Path: <a@b.example>\r\nSubject: x", None),
        ("From: MAILER-DAEMON@b.example", Some(Bounce)),
        ("From: Postmaster@b.example", None),
        ("Subject: x\r\nX-Failed-Recipients: a@b.example", Some(Bounce)),
        (
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\nAuto-Submitted: auto-replied",
            Some(Bounce),
        ),
        (
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
            Some(AutoReply),
        ),
    ] {
        assert_eq!(mail(headers, "x").automatic, expected, "{headers}");
    }
}

#[test]
fn a_bounce_leads_to_the_mail_that_came_back() {
    let m = mail(
        "From: mailer-daemon@b.example\r\nContent-Type: multipart/report; boundary=b",
        "--b\r\n\r\nmailbox is full\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Kvittering\r\nMessage-ID: <ours@bank.example>\r\n\r\nx\r\n--b--\r\n",
    );
    assert_eq!(m.automatic, Some(Automatic::Bounce));
    assert_eq!(m.thread, ["ours@bank.example"]);
    assert_eq!(m.text, "mailbox is full");
}

#[test]
fn mail_within_mail_without_end_is_one_attachment() {
    let nest =
        |lead: &str| format!("From: a@b.example\r\n{}x", format!("{lead}\r\n\r\n").repeat(200_000));
    for lead in [
        "Content-Type: message/rfc822",
        "Content - Type : (;) Message/Rfc822",
        "Content-Type:\r\n message/rfc822",
        "Content-Type: message/global;x=y",
    ] {
        let m = read(nest(lead).as_bytes()).unwrap();
        assert!(m.attachments.len() <= 1, "{lead}");
    }
    let digest: String = (0..20_000)
        .map(|n| format!("Content-Type: multipart/digest; boundary=b{n}\r\n\r\n--b{n}\r\n\r\n"))
        .collect();
    assert!(read(digest.as_bytes()).is_ok());
}

mod any_bytes {
    use super::*;
    use proptest::prelude::*;

    /// Pieces that steer a parser into its corners.
    fn piece() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..20),
            proptest::sample::select(vec![
                "From: a@b.example\r\n",
                "Subject: =?utf-8?q?=C3?=\r\n",
                "\r\n\r\n",
                "\n",
                "--b\r\n",
                "--b--\r\n",
                "Content-Type: multipart/mixed; boundary=b\r\n",
                "Content-Type: multipart/mixed; boundary=\"\"\r\n",
                "Content-Type: multipart/alternative; boundary=b\r\n",
                "Content-Type: message/rfc822\r\n",
                "Content-Type: multipart/digest; boundary=b\r\n",
                "Content-Type: text/html; charset=utf-7\r\n",
                "Content-Type: text/plain; charset=utf-16\r\n",
                "Content-Disposition: attachment; filename*0*=utf-8''%C3\r\n",
                "Content-Transfer-Encoding: base64\r\n",
                "Content-Transfer-Encoding: quoted-printable\r\n",
                "Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n",
                "Received: from ; ;\r\n",
                "References: <<>> <a\r\n",
                "=C3=",
                "&#xFFFFFFFF;",
                "<script",
                "\0",
                "Return-Path: <>\r\n",
                "Content-Language: ,\r\n",
                "To: :;,<>\"\r\n",
            ])
            .prop_map(|s| s.as_bytes().to_vec()),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn reading_never_panics_and_keeps_its_bounds(
            pieces in proptest::collection::vec(piece(), 0..30),
            like_mail in any::<bool>(),
        ) {
            let mut bytes = if like_mail { b"Subject: x\r\n".to_vec() } else { Vec::new() };
            bytes.extend(pieces.concat());
            match read(&bytes) {
                Ok(m) => {
                    prop_assert!(m.text.len() <= words::TEXT_BYTES_MAX && !m.text.contains('\0'));
                    for a in &m.attachments {
                        prop_assert!(!a.name.is_empty() && !a.name.contains(['/', '\\', '\0', '\n']));
                    }
                }
                Err(error) => prop_assert!(
                    error.reason != "its structure cannot be followed",
                    "the parser gave up on {:?}", String::from_utf8_lossy(&bytes)
                ),
            }
        }
    }
}
