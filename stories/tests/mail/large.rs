//! Bad input by mail: many attachments, and large ones.

use crate::support::Desk;
use recourse_stories::installation::{On, on_both};

/// A mail with parts, each of so many bytes before they are encoded.
fn with_attachments(id: &str, count: usize, bytes: usize) -> Vec<u8> {
    // `AAAA` is three zero bytes: what it holds does not matter here.
    let line = format!("{}\r\n", "QUJD".repeat(19));
    let mut mail = format!(
        "From: kari@post.example\r\nTo: klage@fjordbanken.example\r\nSubject: Vedlegg\r\n\
         Message-ID: <{id}@post.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"edge\"\r\n\r\n--edge\r\n\
         Content-Type: text/plain\r\n\r\nSe vedlegg.\r\n"
    );
    let part: String = line.repeat(bytes / 57 + 1);
    for n in 0..count {
        mail.push_str(&format!(
            "--edge\r\nContent-Type: application/pdf; name=\"{n}.pdf\"\r\n\
             Content-Disposition: attachment; filename=\"{n}.pdf\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n"
        ));
        mail.push_str(&part);
    }
    mail.push_str("--edge--\r\n");
    mail.into_bytes()
}

/// Bad input: "300 attachments in one mail".
#[test]
fn three_hundred_attachments_are_three_hundred_files_of_the_case() {
    on_both(async |on| {
        let desk = Desk::open(on, None).await;
        desk.office.put("klage", "many", &with_attachments("many", 300, 2_000));
        assert_eq!(desk.poll().await.cases, 1);
        let case = desk.cases().await.remove(0);
        assert_eq!(case.complaint.files.len(), 300);
        desk.installation.is_clean().await;
    });
}

/// Bad input: "50 MB attachment".
#[tokio::test]
async fn an_attachment_of_fifty_megabytes_is_a_file_of_the_case() {
    let desk = Desk::open(On::Sqlite, Some("Done")).await;
    desk.office.put("klage", "large", &with_attachments("large", 1, 50_000_000));
    assert_eq!(desk.poll().await.cases, 1);
    let case = desk.cases().await.remove(0);
    assert!(case.complaint.files[0].bytes >= 50_000_000);
    assert_eq!(desk.office.in_folder("klage", "Done"), 1);
}

#[tokio::test]
async fn a_mail_above_the_limit_waits_in_quarantine_with_its_beginning() {
    let mut desk = Desk::open(On::Sqlite, None).await;
    let mut config = (*desk.post.config).clone();
    config.mailboxes[0].message_bytes_max = 1 << 20;
    desk.post.config = std::sync::Arc::new(config);
    desk.office.put("klage", "large", &with_attachments("large", 1, 3_000_000));
    desk.office.put("klage", "small", &with_attachments("small", 1, 3_000));
    let counts = desk.poll().await;
    assert_eq!((counts.quarantined, counts.cases), (1, 1));
    assert_eq!(desk.counted().await.quarantined, 1);
}
