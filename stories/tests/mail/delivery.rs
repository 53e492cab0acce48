//! Delivery by LMTP: from a real Postfix, and from a server with bad manners.

use crate::support::{Desk, mail};
use recourse::mail::lmtp;
use recourse_stories::installation::{On, on_both};
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// Lets the desk take deliveries until the sender of the channel goes.
fn listen(desk: &Desk) -> watch::Sender<bool> {
    let (stop, stopped) = watch::channel(false);
    let config = desk.post.config.lmtp.clone().expect("lmtp is configured");
    let guard = Arc::clone(&desk.post.guard);
    tokio::spawn(lmtp::run(desk.engine().clone(), config, guard, stopped));
    stop
}

/// What the desk answers to a whole conversation sent at once.
async fn talk(desk: &Desk, said: &[u8]) -> Vec<String> {
    let address = ("127.0.0.1", desk.office.lmtp());
    let mut stream = loop {
        match TcpStream::connect(address).await {
            Ok(stream) => break stream,
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    };
    stream.write_all(said).await.expect("said");
    let mut lines = Vec::new();
    let mut answers = BufReader::new(stream).lines();
    while let Ok(Some(line)) = answers.next_line().await {
        lines.push(line);
    }
    lines
}

#[test]
fn a_mail_server_delivers_and_the_mail_is_a_case() {
    on_both(async |on| {
        let desk = Desk::open(on, None).await;
        let _stop = listen(&desk);
        let complaint =
            mail("kari@post.example", "l1", "Klage på kort", "", "Kortet ble sperret. Æ ø å.");
        desk.office.send("kari@post.example", "klage@lmtp.example", &complaint);
        for _ in 0..200 {
            if !desk.cases().await.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(desk.cases().await.len(), 1);
        let lot = desk.engine().lots("fjordbanken").await.expect("lots")[0];
        let row = desk.engine().store.intake(lot, 1).await.expect("read").expect("numbered");
        assert_eq!(row.source, "mailbox:lmtp-fjordbanken");
    });
}

#[tokio::test]
async fn every_recipient_is_answered_and_the_same_bytes_are_one_mail() {
    let desk = Desk::open(On::Sqlite, None).await;
    let _stop = listen(&desk);
    let complaint =
        mail("kari@post.example", "l2", "Klage", "", ".En linje\n.").replace('\n', "\r\n");
    let stuffed = complaint.replace("\r\n.", "\r\n..");
    let said = format!(
        "LHLO mx.example\r\nMAIL FROM:<kari@post.example> BODY=8BITMIME SMTPUTF8\r\n\
         RCPT TO:<klage@lmtp.example>\r\nRCPT TO:<nobody@lmtp.example>\r\n\
         RCPT TO:<KLAGE@lmtp.example>\r\nDATA\r\n{stuffed}\r\n.\r\nQUIT\r\n"
    );
    let answers = talk(&desk, said.as_bytes()).await;
    let codes: Vec<&str> =
        answers.iter().filter(|l| l.as_bytes().get(3) == Some(&b' ')).map(|l| &l[..3]).collect();
    // Greeting, LHLO, MAIL, three recipients, DATA, an answer for each of the two, goodbye.
    assert_eq!(codes, ["220", "250", "250", "250", "550", "250", "354", "250", "250", "221"]);
    let again = talk(&desk, said.as_bytes()).await;
    assert_eq!(again[again.len() - 2], answers[answers.len() - 2], "the same number");
    assert_eq!(desk.cases().await.len(), 1);
    let texts = desk.engine().open_texts(&desk.cases().await[0]).await.expect("texts");
    let text = texts.text(&desk.cases().await[0].complaint.text).expect("a text");
    assert_eq!(text.trim(), ".En linje\n.", "dots are as they were written");
}

#[tokio::test]
async fn bad_manners_are_refused_and_cost_nothing() {
    let mut desk = Desk::open(On::Sqlite, None).await;
    let mut config = (*desk.post.config).clone();
    config.lmtp.as_mut().expect("lmtp").message_bytes_max = 100_000;
    desk.post.config = Arc::new(config);
    let _stop = listen(&desk);
    let last = |answers: Vec<String>| answers.last().cloned().unwrap_or_default();

    let early = talk(&desk, b"MAIL FROM:<a@post.example>\r\nDATA\r\nEHLO x\r\nQUIT\r\n").await;
    assert!(early[1].starts_with("503") && early[2].starts_with("503"), "{early:?}");
    assert!(early[3].starts_with("500"), "{early:?}");
    let nonsense = talk(&desk, "BLAH\r\n".repeat(40).as_bytes()).await;
    assert!(last(nonsense).starts_with("421"), "somebody who only makes mistakes is sent away");
    let long = format!("LHLO {}\r\nQUIT\r\n", "x".repeat(9_000));
    assert!(talk(&desk, long.as_bytes()).await.iter().any(|l| l.starts_with("500")), "long");
    let announced =
        talk(&desk, b"LHLO x\r\nMAIL FROM:<a@post.example> SIZE=100000000\r\nQUIT\r\n").await;
    assert!(announced.iter().any(|l| l.starts_with("552")), "{announced:?}");
    let flood = format!(
        "LHLO x\r\nMAIL FROM:<a@post.example>\r\nRCPT TO:<klage@lmtp.example>\r\nDATA\r\n\
         Subject: x\r\n\r\n{}\r\n.\r\nQUIT\r\n",
        "0123456789\r\n".repeat(50_000)
    );
    let flooded = talk(&desk, flood.as_bytes()).await;
    assert!(flooded[flooded.len() - 2].starts_with("552"), "{flooded:?}");
    let many = format!(
        "LHLO x\r\nMAIL FROM:<>\r\n{}QUIT\r\n",
        "RCPT TO:<klage@lmtp.example>\r\n".repeat(150)
    );
    let answers = talk(&desk, many.as_bytes()).await;
    assert_eq!(answers.iter().filter(|l| l.starts_with("452")).count(), 50);
    assert!(desk.cases().await.is_empty());
}

/// A mail is acknowledged only when it is on disk.
#[tokio::test]
async fn while_the_record_fails_the_server_keeps_the_mail() {
    let desk = Desk::open(On::Sqlite, None).await;
    let _stop = listen(&desk);
    talk(&desk, b"LHLO x\r\nQUIT\r\n").await;
    desk.engine().store.close().await;
    let complaint = mail("kari@post.example", "l9", "Klage", "", "Noe.").replace('\n', "\r\n");
    let said = format!(
        "LHLO x\r\nMAIL FROM:<kari@post.example>\r\nRCPT TO:<klage@lmtp.example>\r\nDATA\r\n{complaint}\r\n.\r\nQUIT\r\n"
    );
    let answers = talk(&desk, said.as_bytes()).await;
    assert!(answers[answers.len() - 2].starts_with("451"), "{answers:?}");
}
