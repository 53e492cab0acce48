//! The forms in which complaints and replies come.

use crate::support::{FIRM, mail, originals, register, twice, write};
use recourse_kernel::complaint::Event;
use recourse_store::IntakeStatus;
use recourse_stories::installation::{Installation, complaint, on_both, staff};

/// Proves NO-02, G-2: a mail joins the case that it answers, by the mail before it, by the reply before it, or by
/// the reference in its subject; another firm's reference joins nothing, and a stranger's mail is looked at.
#[test]
fn replies_join_their_case() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let other = complaint("sundbanken", "Another firm's", "Of another firm.");
        let system = recourse_kernel::access::Actor::System;
        let other = desk.engine.receive(&system, other).await.expect("received").reference;
        let mails = [
            mail("m1", "Subject: A fee taken twice", "The fee was taken twice."),
            mail("m2", "In-Reply-To: <m1@post.example>\nSubject: Re: A fee", "By the first mail."),
            mail("m3", "In-Reply-To: <m2@post.example>\nSubject: Re: A fee", "By the reply."),
            mail("m4", "Subject: SV: FJO-000001-8 a fee", "By the reference."),
            mail("m5", "References: <m0@x> <m4@post.example>\nSubject: a", "By the last."),
            mail("m6", "In-Reply-To: <m0@post.example>\nSubject: FJO-000001-7", "Wrong digit."),
            mail("m7", &format!("Subject: {other}"), "Another firm's reference."),
            mail("m8", "Subject: FJO-000001-8", "A stranger names it.").replace("torhild@", "x@"),
        ];
        let folder = desk.directory().join("mails");
        for (n, text) in mails.iter().enumerate() {
            write(&folder, &format!("{n}.eml"), text);
        }
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        assert_eq!((counts.cases, counts.replies, counts.quarantined), (3, 4, 1));

        let ingrid = staff(FIRM, "ingrid");
        let case = desk.engine.find(&ingrid, FIRM, "FJO-000001-8").await.expect("found");
        let kept = originals(&desk, case.lot, &case.stream).await;
        let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
        let said: Vec<String> = reading
            .case
            .record
            .iter()
            .filter_map(|one| match &one.event {
                Event::MessageRecorded { text, .. } => reading.texts.text(text),
                _ => None,
            })
            .map(|text| text.trim().to_owned())
            .collect();
        assert_eq!(
            said,
            ["By the first mail.", "By the reply.", "By the reference.", "By the last."]
        );
        let sent: Vec<Vec<u8>> = mails[1..5].iter().map(|mail| mail.clone().into_bytes()).collect();
        assert_eq!(kept, sent, "byte for byte");
        let of_case =
            rows.iter().filter(|(_, row)| row.stream.as_ref() == Some(&reading.case.stream));
        let numbers: Vec<i64> = of_case.map(|(_, row)| row.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
        let mut theirs = register(&desk, "sundbanken").await;
        assert_eq!(theirs.pop().map(|(_, row)| row.status), Some(IntakeStatus::Case));
        assert!(theirs.is_empty(), "nothing crossed to the other firm");
    });
}

/// Proves NO-02: the same complaint as a mail, in an mbox, in a Maildir, as a row, and as a JSON line.
#[test]
fn every_form_gives_the_same_complaint() {
    on_both(async |on| {
        let desk = Installation::new(on).await;
        let folder = desk.directory().join("forms");
        let text = "The fee was taken twice.";
        let one = |id: &str| mail(id, "Subject: A fee", text);
        write(&folder, "a.eml", &one("a"));
        let mbox = |id: &str| format!("From torhild Mon Nov  9 10:00:00 2026\n{}\n", one(id));
        write(&folder, "b.mbox", &format!("{}{}", mbox("b1"), mbox("b2")));
        for part in ["cur", "tmp"] {
            std::fs::create_dir_all(folder.join("c").join(part)).expect("a folder");
        }
        write(&folder, "c/new/1700000000.1.host", &one("c"));
        write(
            &folder,
            "d.csv",
            &format!(
                "Dag;Emne;Tekst;Navn;Post\n09.11.2026 10:00;A fee;{text};Torhild Ness;torhild@post.example\n"
            ),
        );
        write(
            &folder,
            "d.mapping.toml",
            "[columns]\nreceived = \"Dag\"\ntitle = \"Emne\"\ntext = \"Tekst\"\nname = \"Navn\"\nemail = \"Post\"\n\n[format]\ndate = \"%d.%m.%Y %H:%M\"\ndelimiter = \";\"\n",
        );
        let line = serde_json::json!({
            "received": "2026-11-09T10:00:00+01:00", "title": "A fee", "text": text,
            "name": "Torhild Ness", "email": "torhild@post.example",
        });
        write(&folder, "e.jsonl", &format!("{line}\n"));
        let (counts, rows) = twice(&desk, FIRM, &folder, None).await;
        assert_eq!((counts.read, counts.cases), (6, 6), "{rows:?}");

        let ingrid = staff(FIRM, "ingrid");
        let nine = "2026-11-09T09:00:00Z".parse().expect("an instant");
        for (lot, row) in rows {
            let stream = row.stream.expect("a case");
            let case = desk.engine.store.case_row(lot, &stream).await.expect("an answer");
            let reference = case.expect("a case").reference;
            let case = desk.engine.find(&ingrid, FIRM, &reference).await.expect("found");
            let reading = desk.engine.read(&ingrid, case, "case").await.expect("read");
            let (complaint, texts) = (&reading.case.complaint, &reading.texts);
            assert_eq!(texts.text(&complaint.title).as_deref(), Some("A fee"), "{}", row.source);
            let body = texts.text(&complaint.text).unwrap_or_default();
            assert_eq!(body.trim(), text, "{}", row.source);
            let identity = texts.identity(complaint);
            assert_eq!(
                (identity.name.as_str(), identity.email.as_str()),
                ("Torhild Ness", "torhild@post.example")
            );
            assert_eq!(complaint.received_at, nine, "{}", row.source);
            assert!(complaint.acknowledged_on.is_none(), "an import sends nothing by itself");
        }
    });
}
