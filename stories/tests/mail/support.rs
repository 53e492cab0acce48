//! A desk with a post office.

use recourse::engine::{Case, Engine};
use recourse::import::Counts;
use recourse::mail::config::Config;
use recourse::mail::send::{Turn, WayOut, turn};
use recourse::mail::{Post, poll};
use recourse_kernel::complaint::{Command, DeliveryState, Letter};
use recourse_kernel::terms::Channel;
use recourse_store::OutboxState;
use recourse_stories::installation::{Installation, On, law, staff};
use recourse_stories::post_office::PostOffice;

pub const FIRM: &str = "fjordbanken";

pub struct Desk {
    pub office: PostOffice,
    pub installation: Installation,
    pub post: Post,
    pub way: WayOut,
}

impl Desk {
    pub async fn open(on: On, done_folder: Option<&str>) -> Desk {
        let office = PostOffice::open();
        let installation = Installation::new(on).await;
        let path = installation.directory().join("mail.toml");
        let config = Config::parse(&office.configuration(done_folder), &path, &law());
        let post = Post::new(config.expect("a sound configuration"), installation.outgoing());
        post.known(&installation.engine).await.expect("known");
        Desk { office, installation, post, way: WayOut::default() }
    }

    pub fn engine(&self) -> &Engine {
        &self.installation.engine
    }

    pub async fn poll(&self) -> Counts {
        let mailbox = &self.post.config.mailboxes[0];
        poll::poll(self.engine(), &self.post.guard, mailbox).await.expect("polled")
    }

    pub async fn send(&mut self) -> Turn {
        let engine = self.engine().clone();
        self.send_with(&engine).await
    }

    pub async fn send_with(&mut self, engine: &Engine) -> Turn {
        let smtp = self.post.config.smtp.as_ref();
        turn(engine, smtp, &self.post.folder, &mut self.way).await.expect("a turn")
    }

    /// All cases of the firm, by number.
    pub async fn cases(&self) -> Vec<Case> {
        let engine = self.engine();
        let mut cases = Vec::new();
        for lot in engine.lots(FIRM).await.expect("lots") {
            let totals = engine.store.intake_totals(lot).await.expect("totals").total();
            for number in 1..=totals {
                let row = engine.store.intake(lot, number as i64).await.expect("read");
                let row = row.expect("no gap");
                if let (Some(stream), recourse_store::IntakeStatus::Case) = (row.stream, row.status)
                {
                    cases.push(engine.load(lot, &stream).await.expect("a case"));
                }
            }
        }
        cases
    }

    /// A handler writes to the customer of a case in words of her own.
    pub async fn write(&self, case: &Case, text: &str) {
        let command = Command::WriteLetter {
            letter: Letter::Message,
            text: text.to_owned(),
            channel: Channel::Email,
            language: "nb".to_owned(),
            readability: None,
            signed_by: None,
        };
        let reference = &case.complaint.reference;
        let ingrid = staff(FIRM, "ingrid");
        let acted = self.engine().act(&ingrid, FIRM, reference, None, command);
        acted.await.expect("written");
    }

    /// What became of the first letter in the outbox of a case, and why it failed.
    pub async fn first(&self, case: &Case) -> (OutboxState, String) {
        let outbox = self.engine().store.outbox_of_stream(case.lot, &case.stream).await;
        let first = outbox.expect("read").remove(0);
        (first.state, first.last_error.unwrap_or_default())
    }

    /// The count of the day, which must add up.
    pub async fn counted(&self) -> recourse_store::MailDay {
        let now = self.engine().clock.now();
        let days = recourse::mail::reconcile::day(self.engine(), &self.post, |firm| {
            now.to_zoned(firm.zone.clone()).date()
        });
        let days = days.await.expect("counted");
        let (_, day) = days.into_iter().find(|(_, day)| day.mailbox == "klage").expect("klage");
        assert_eq!(day.difference(), 0, "{day:?}");
        day
    }
}

/// What became of the handler's own letter on a case.
pub fn message_state(case: &Case) -> Option<DeliveryState> {
    let mut letters = case.complaint.letters.iter();
    letters.find(|known| known.letter == Letter::Message).and_then(|known| known.state)
}

/// A mail as a customer writes it.
pub fn mail(from: &str, id: &str, subject: &str, more: &str, text: &str) -> String {
    format!(
        "From: Kari Nordmann <{from}>\nTo: klage@fjordbanken.example\nSubject: {subject}\n\
         Message-ID: <{id}@post.example>\nDate: Tue, 10 Nov 2026 08:30:00 +0100\n{more}\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
}

/// A header of a mail.
pub fn header<'a>(mail: &'a str, name: &str) -> &'a str {
    let start = format!("{}:", name.to_lowercase());
    let line = mail.lines().find(|line| line.to_lowercase().starts_with(&start));
    line.and_then(|line| line.split_once(':')).map_or("", |(_, value)| value.trim())
}
