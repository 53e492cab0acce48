//! A message of the outbox made into a letter that can leave.

use super::message::Outgoing;
use crate::engine::{Engine, EngineError};
use crate::incoming::words::line;
use crate::texts::Texts;
use jiff::Timestamp;
use recourse_kernel::complaint::Sealed;
use recourse_kernel::firm::Firm;
use recourse_store::{Message, digest};
use std::path::Path;

/// How a letter leaves.
#[derive(Clone, Debug)]
pub enum Leaving {
    /// By mail.
    Mail(Outgoing),
    /// On paper, or by hand: the folder of outgoing mail.
    Paper(Outgoing, String),
    /// Not at all: it was called back.
    Recalled,
}

/// Prepares a letter: opens its text and the customer's address.
///
/// # Errors
/// When the record fails or the text is no longer there.
pub async fn prepare(
    engine: &Engine,
    firm: &Firm,
    from: &str,
    message: &Message,
) -> Result<Leaving, EngineError> {
    let body: serde_json::Value = serde_json::from_str(&message.body).unwrap_or_default();
    let said = |key: &str| body.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let case = engine.load(message.lot, &message.stream).await?;
    let complaint = &case.complaint;
    let item = said("text");
    if complaint.letter(&item).is_some_and(|letter| letter.recalled_on.is_some()) {
        return Ok(Leaving::Recalled);
    }
    let mut wanted = vec![item.as_str()];
    wanted.extend(complaint.identity.as_ref().map(|sealed| sealed.item.as_str()));
    let texts = engine.open(message.lot, &wanted).await?;
    let sealed = Sealed { item: item.clone(), digest: String::new() };
    let kept = texts.letter(&sealed);
    let text = texts
        .text(&sealed)
        .ok_or_else(|| EngineError::Unreadable("the letter's text cannot be opened".to_owned()))?;
    // What somebody wrote in words of their own begins with no subject.
    let language = complaint.letter(&item).map_or(&complaint.language, |letter| &letter.language);
    let language = Texts::get().language(language);
    let own = matches!(message.kind.as_str(), "answer" | "written-copy" | "message");
    let named = [("reference", complaint.reference.as_str()), ("firm", firm.name.as_str())];
    let answer = language.fill("letter-answer-subject", &named);
    let (subject, body) = match text.split_once("\n\n") {
        _ if kept.is_some() => ("", ""),
        Some((subject, body)) if !own => (subject, body),
        _ => (answer.as_str(), text.as_str()),
    };
    let to = texts.identity(complaint);
    let (mut html, mut pdf, mut whole) = (None, None, None);
    let by_mail = said("channel") != "letter" && !to.email.trim().is_empty();
    let print = !by_mail || !PLAIN_MAIL.contains(&message.kind.as_str());
    if let Some(kept) = kept {
        let at = complaint.letter(&item).map(|letter| letter.at).unwrap_or_default();
        let name = format!("{}-{}.pdf", complaint.reference, message.kind);
        let ident = item.clone();
        // Laying out takes some milliseconds: the other tasks go on meanwhile.
        let printed = tokio::task::spawn_blocking(move || {
            let document = kept.document();
            let bytes = if print { Some(kept.pdf(at, &ident)?) } else { None };
            let text = recourse_documents::text(&document);
            let page = recourse_documents::mail_html(&document);
            Ok::<_, recourse_documents::DocumentError>((kept.letter.subject, text, page, bytes))
        });
        let (subject, text, page, bytes) = printed
            .await
            .map_err(|error| EngineError::Unreadable(error.to_string()))?
            .map_err(|error| EngineError::Unreadable(error.to_string()))?;
        html = Some(page);
        pdf = bytes.map(|bytes| (name, bytes));
        whole = Some((subject, text));
    }
    let (subject, body) = whole.unwrap_or_else(|| (subject.to_owned(), body.to_owned()));
    let letter = Outgoing {
        from: (firm.name.clone(), from.to_owned()),
        to: (line(&to.name), line(&to.email)),
        subject: line(&subject),
        text: body,
        html,
        pdf,
        message_id: message_id(message, &item, from),
        written: Timestamp::from_millisecond(message.created_at).unwrap_or_default(),
        headers: vec![
            // No machine is to answer it (RFC 3834; the second is for those that do not know the first).
            ("Auto-Submitted", "auto-generated".to_owned()),
            ("X-Auto-Response-Suppress", "All".to_owned()),
            ("X-Recourse-Case", complaint.reference.clone()),
            ("X-Recourse-Letter", message.kind.clone()),
        ],
    };
    let reachable = !letter.to.1.is_empty();
    let paper = format!("Post: {}, {}", line(&to.name), line(&to.address));
    match said("channel").as_str() {
        "letter" => Ok(Leaving::Paper(letter, paper)),
        _ if reachable => Ok(Leaving::Mail(letter)),
        _ => {
            let nobody = format!("To: {} <>", letter.to.0);
            Ok(Leaving::Paper(letter, nobody))
        }
    }
}

/// Letters that go by mail without a PDF beside them: nobody has to keep them, and there are many. The
/// case still prints each of them.
const PLAIN_MAIL: [&str; 5] =
    ["acknowledgement", "information-request", "reminder", "handler-introduction", "hand-over"];

/// The identifier under which a letter leaves: the same at every try, so that a letter that went out
/// twice arrives as one; and not to be guessed, since whoever answers it is believed to have got it.
fn message_id(message: &Message, item: &str, from: &str) -> String {
    let secret = format!("letter/{}/{}/{}/{item}", message.lot, message.id, message.stream);
    let hash = hex::encode(digest(secret.as_bytes()));
    let domain = from.rsplit('@').next().filter(|domain| !domain.is_empty());
    format!("{}@{}", hash.get(..32).unwrap_or(&hash), domain.unwrap_or("localhost"))
}

/// Writes a letter into the folder of outgoing mail, one file each, readable by the installation's
/// own user only.
///
/// # Errors
/// When the folder cannot be written.
pub async fn write(
    folder: &Path,
    message: &Message,
    letter: &Outgoing,
    address: Option<&str>,
) -> Result<(), EngineError> {
    let to = format!("To: {} <{}>", letter.to.0, letter.to.1);
    let header = |name: &str| {
        let found = letter.headers.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let reference = header("X-Recourse-Case");
    let text = format!(
        "From: {} <{}>\n{}\nSubject: {}\nAuto-Submitted: auto-generated\nX-Recourse-Case: {reference}\nX-Recourse-Letter: {}\n\n{}\n",
        letter.from.0,
        letter.from.1,
        address.unwrap_or(&to),
        letter.subject,
        message.kind,
        letter.text,
    );
    let name = format!("{reference}-{:06}-{}", message.id, message.kind);
    let mut files = vec![(folder.join(format!("{name}.txt")), text.into_bytes())];
    if let Some((_, pdf)) = &letter.pdf {
        files.push((folder.join(format!("{name}.pdf")), pdf.clone()));
    }
    let folder = folder.to_owned();
    tokio::task::spawn_blocking(move || {
        files.iter().try_for_each(|(path, bytes)| private(&folder, path, bytes))
    })
    .await
    .map_err(|error| EngineError::Unreadable(error.to_string()))?
    .map_err(|error| {
        EngineError::Unreadable(format!("the folder of outgoing mail cannot be written: {error}"))
    })
}

/// Writes a file that only the installation's own user can read.
fn private(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    std::fs::create_dir_all(folder)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    options.open(path)?.write_all(bytes)
}
