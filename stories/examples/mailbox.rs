//! How fast a mailbox is taken in: 5 000 mails in a Dovecot of its own, read by IMAP, numbered,
//! sealed, made into acknowledged cases and moved to another folder.
//!
//! `cargo run --release -p recourse-stories --example mailbox -- 5000`

use recourse::clock::Stopwatch;
use recourse::mail::config::Config;
use recourse::mail::{Post, poll};
use recourse_stories::installation::{Installation, On, law};
use recourse_stories::post_office::PostOffice;

#[tokio::main]
async fn main() {
    let count: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(5_000);
    let office = PostOffice::open();
    for n in 0..count {
        let mail = format!(
            "From: Kunde {n} <kunde{n}@post.example>\r\nTo: klage@fjordbanken.example\r\n\
             Subject: Klage nummer {n}\r\nMessage-ID: <{n}@post.example>\r\n\
             Date: Tue, 10 Nov 2026 08:30:00 +0100\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
            "Dere har trukket gebyret to ganger, og ingen svarer når jeg ringer.\r\n".repeat(20)
        );
        office.put("klage", &format!("{n}"), mail.as_bytes());
    }
    let desk = Installation::new(On::Sqlite).await;
    let path = desk.directory().join("mail.toml");
    let config = Config::parse(&office.configuration(Some("Done")), &path, &law());
    let post = Post::new(config.expect("a sound configuration"), desk.outgoing());
    post.known(&desk.engine).await.expect("known");
    let watch = Stopwatch::start();
    let counts = poll::poll(&desk.engine, &post.guard, &post.config.mailboxes[0]).await;
    let seconds = watch.seconds();
    let counts = counts.expect("polled");
    println!("{count} mails in {seconds:.2} s: {:.0} a second; {counts:?}", count as f64 / seconds);
    assert_eq!((counts.cases as usize, office.in_folder("klage", "Done")), (count, count));
}
