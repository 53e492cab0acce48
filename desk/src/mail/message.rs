//! A letter as a mail: text, the same as HTML where there is one, and a PDF beside it.

use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use std::time::{Duration, SystemTime};

/// A letter on its way out.
#[derive(Clone, Debug, Default)]
pub struct Outgoing {
    /// The firm's name and address.
    pub from: (String, String),
    /// The customer's name and address.
    pub to: (String, String),
    /// The subject on one line.
    pub subject: String,
    /// The letter as plain text.
    pub text: String,
    /// The letter as HTML.
    pub html: Option<String>,
    /// The letter as a PDF: file name and bytes.
    pub pdf: Option<(String, Vec<u8>)>,
    /// Identifier without brackets, the same at every try.
    pub message_id: String,
    /// When it was written.
    pub written: Timestamp,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
}

/// Why a letter cannot become a mail. Holds nothing of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsendable {
    /// The customer's address is none.
    #[error("the customer's mail address is not one")]
    Recipient,
    /// The firm's address is none.
    #[error("the firm's mail address is not one; put it right in mail.toml under [smtp.from]")]
    Sender,
    /// The rest.
    #[error("the letter cannot be written as a mail")]
    Form,
}

impl Outgoing {
    /// The mail, ready to be handed to a server.
    ///
    /// # Errors
    /// [`Unsendable`].
    pub fn message(&self) -> Result<Message, Unsendable> {
        let from = mailbox(&self.from).ok_or(Unsendable::Sender)?;
        let to = mailbox(&self.to).ok_or(Unsendable::Recipient)?;
        let mut builder = Message::builder()
            .from(from)
            .to(to)
            .subject(plain(&self.subject))
            .message_id(Some(format!("<{}>", self.message_id)))
            .date(moment(self.written));
        for (name, value) in &self.headers {
            let name = HeaderName::new_from_ascii((*name).to_owned());
            let name = name.map_err(|_| Unsendable::Form)?;
            builder = builder.raw_header(HeaderValue::new(name, value.clone()));
        }
        let text = SinglePart::plain(self.text.clone());
        let pdf = self.pdf.as_ref().map(|(name, bytes)| {
            let kind = ContentType::parse("application/pdf").map_err(|_| Unsendable::Form)?;
            Ok(Attachment::new(name.clone()).body(bytes.clone(), kind))
        });
        let built = match (&self.html, pdf.transpose()?) {
            (None, None) => builder.singlepart(text),
            (Some(html), None) => builder.multipart(both(text, html)),
            (None, Some(pdf)) => {
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(pdf))
            }
            (Some(html), Some(pdf)) => {
                builder.multipart(MultiPart::mixed().multipart(both(text, html)).singlepart(pdf))
            }
        };
        built.map_err(|_| Unsendable::Form)
    }
}

fn both(text: SinglePart, html: &str) -> MultiPart {
    MultiPart::alternative().singlepart(text).singlepart(SinglePart::html(html.to_owned()))
}

fn mailbox((name, address): &(String, String)) -> Option<Mailbox> {
    let address: Address = address.trim().parse().ok()?;
    let name = plain(name);
    Some(Mailbox::new((!name.is_empty()).then_some(name), address))
}

/// A text that stays in its header, whatever it holds.
fn plain(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

fn moment(at: Timestamp) -> SystemTime {
    let milliseconds = u64::try_from(at.as_millisecond()).unwrap_or(0);
    SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::mail;

    fn letter() -> Outgoing {
        Outgoing {
            from: ("Fjordbanken".to_owned(), "klage@fjordbanken.example".to_owned()),
            to: ("Åse \"Ås\" Øvre, styret".to_owned(), "ase@post.example".to_owned()),
            subject: "Svar på klagen din – 1 849,00 kr tilbakeført".to_owned(),
            text: "Hei,\n\nGebyret på 1 849,00 kr er ført tilbake.\n.\nHilsen".to_owned(),
            message_id: "abc@fjordbanken.example".to_owned(),
            written: "2026-11-10T08:00:00Z".parse().expect("an instant"),
            headers: vec![("Auto-Submitted", "auto-generated".to_owned())],
            ..Outgoing::default()
        }
    }

    #[test]
    fn a_letter_reads_back_as_it_was_written_with_html_and_pdf_beside_it() {
        for (html, pdf) in [(false, false), (true, false), (false, true), (true, true)] {
            let letter = Outgoing {
                html: html.then(|| "<p>Gebyret er ført tilbake.</p>".to_owned()),
                pdf: pdf.then(|| ("brev-å.pdf".to_owned(), b"%PDF-1.7\n\x00\xff".to_vec())),
                ..letter()
            };
            let bytes = letter.message().expect("a mail").formatted();
            let read = mail::read(&bytes).expect("read back");
            assert_eq!(read.text.replace("\r\n", "\n").trim_end(), letter.text);
            assert_eq!(read.subject.as_deref(), Some(letter.subject.as_str()));
            assert_eq!(read.message_id.as_deref(), Some("abc@fjordbanken.example"));
            assert_eq!(read.to, ["ase@post.example"]);
            assert_eq!(read.automatic, Some(mail::Automatic::AutoReply));
            let attached: Vec<_> =
                read.attachments.iter().filter(|a| a.media_type == "application/pdf").collect();
            assert_eq!(attached.len(), usize::from(pdf));
            if let Some(found) = attached.first() {
                assert_eq!(found.bytes, b"%PDF-1.7\n\x00\xff");
                assert_eq!(found.name, "brev-å.pdf");
            }
        }
    }

    #[test]
    fn no_name_or_subject_can_add_a_header_or_a_recipient() {
        let letter = Outgoing {
            to: ("Eve\r\nBcc: all@post.example".to_owned(), "eve@post.example".to_owned()),
            subject: "Hello\r\nBcc: all@post.example".to_owned(),
            ..letter()
        };
        let message = letter.message().expect("a mail all the same");
        let text = String::from_utf8_lossy(&message.formatted()).into_owned();
        assert!(!text.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{text}");
        assert_eq!(message.envelope().to().len(), 1);
        for wrong in
            ["", "eve", "eve@", "a@b.example, c@d.example", "eve@post.example\r\nRCPT TO:<x@y>"]
        {
            let letter = Outgoing { to: (String::new(), wrong.to_owned()), ..self::letter() };
            assert_eq!(letter.message().err(), Some(Unsendable::Recipient), "{wrong}");
        }
    }
}
