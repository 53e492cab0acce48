//! Whether a machine wrote a mail.

use mail_parser::{Message, MimeHeaders};

use super::Attachment;

/// How a mail that no person wrote came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Automatic {
    /// An absence note, a receipt, or anything else that a machine sends in answer or by itself.
    AutoReply,
    /// A report that a mail of ours did not arrive.
    Bounce,
    /// Mail through a list or a shared mailbox, or sent to many.
    ListMail,
}

/// Decides by the strongest sign: a report, then the sender, then what the mail says of itself. An
/// empty return path alone comes last, because absence notes have one too.
pub(super) fn detect(message: &Message<'_>) -> Option<Automatic> {
    let has = |name: &str| header(message, name).is_some_and(|v| !v.is_empty());
    let report = message
        .content_type()
        .and_then(|ct| ct.attribute("report-type"))
        .map(str::to_ascii_lowercase)
        .unwrap_or_default();
    if report == "delivery-status" || has("X-Failed-Recipients") || delivery_status(message) {
        return Some(Automatic::Bounce);
    }
    let returned = header(message, "Return-Path");
    let nobody = returned.as_deref().is_some_and(|path| path == "<>" || path.is_empty());
    let from = message
        .from()
        .and_then(|a| a.first())
        .and_then(|a| a.address.as_deref())
        .and_then(|a| a.split('@').next())
        .map(str::to_ascii_lowercase)
        .unwrap_or_default();
    if from == "mailer-daemon" || from == "postmaster" && nobody {
        return Some(Automatic::Bounce);
    }
    let precedence = header(message, "Precedence").unwrap_or_default();
    let submitted = header(message, "Auto-Submitted").unwrap_or_default();
    let submitted = submitted.split([';', ' ']).next().unwrap_or_default();
    if report == "disposition-notification"
        || !submitted.is_empty() && submitted != "no"
        || has("X-Autoreply")
        || has("X-Autorespond")
        || has("X-Autoresponder")
        || precedence == "auto_reply"
    {
        return Some(Automatic::AutoReply);
    }
    if has("List-Id")
        || has("List-Unsubscribe")
        || ["list", "bulk", "junk"].contains(&precedence.as_str())
    {
        return Some(Automatic::ListMail);
    }
    nobody.then_some(Automatic::Bounce)
}

/// A report without its label: a part that only a mail server writes.
fn delivery_status(message: &Message<'_>) -> bool {
    message.is_content_type("multipart", "report")
        && message
            .attachments()
            .any(|part| part.is_content_type(super::prepare::MESSAGE.1, "delivery-status"))
}

/// The id of our mail that came back, from the copy a bounce carries.
pub(super) fn returned_id(attachment: &Attachment) -> Option<String> {
    if !matches!(
        attachment.media_type.as_str(),
        "message/rfc822" | "text/rfc822-headers" | "message/global" | "message/rfc822-headers"
    ) {
        return None;
    }
    let text = String::from_utf8_lossy(&attachment.bytes);
    let value = text.lines().take_while(|l| !l.trim().is_empty()).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("message-id").then_some(value)
    })?;
    super::some_line(Some(value.trim().trim_start_matches('<').trim_end_matches('>')))
}

/// The first value of a header, in lower case.
fn header(message: &Message<'_>, name: &str) -> Option<String> {
    super::header(message, name).map(|value| value.to_ascii_lowercase())
}
