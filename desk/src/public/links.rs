//! The secret that opens a case to whoever wrote it, without an account: made when a complaint is
//! sent, made anew by staff when it is lost. The record keeps its hash only.

use crate::engine::{Case, Engine, EngineError};
use crate::texts::Texts;
use recourse_kernel::access::{Actor, Object, Permission, may};
use recourse_kernel::complaint::{Refusal, RefusalKey};
use recourse_kernel::terms::Channel;
use recourse_store::{Append, Hash, NewEvent, NewMessage, digest, new_id};

/// Digits and letters that cannot be taken for each other when read aloud or written by hand.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// A code of so many letters holds 100 bits.
const LENGTH: usize = 20;

/// A code out of random or derived bytes: `K7QF-2M9T-…`.
pub fn code(bytes: &Hash) -> String {
    let mut code = String::new();
    for (place, byte) in bytes.iter().take(LENGTH).enumerate() {
        if place > 0 && place % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(LETTERS[usize::from(byte & 31)]));
    }
    code
}

/// A new code that nobody knows.
///
/// # Errors
/// When the operating system gives no random bytes.
pub fn new_code() -> Result<String, EngineError> {
    Ok(code(&digest(crate::staff::secret(32)?.as_bytes())))
}

/// What is kept of a code, however it was typed: small letters, spaces, O for nought.
pub fn hash(typed: &str) -> Hash {
    let plain: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(2 * LENGTH)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => 'V',
            c => c,
        })
        .collect();
    digest(format!("recourse code v1 {plain}").as_bytes())
}

/// A case number as people type it.
pub fn reference(typed: &str) -> String {
    let kept = typed.trim().chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-');
    kept.take(40).collect::<String>().to_uppercase()
}

/// The case that a number and a code open; none when they do not fit together, whichever is wrong.
///
/// # Errors
/// When the record fails.
pub async fn open(
    engine: &Engine,
    firm: &str,
    number: &str,
    code: &str,
) -> Result<Option<Case>, EngineError> {
    let lots = engine.lots(firm).await?;
    let row = engine.store.case_by_reference(&lots, number).await?;
    // A number that nobody has costs the same questions to the record.
    let (lot, stream) = row
        .map(|row| (row.lot, row.stream))
        .unwrap_or_else(|| (lots.first().copied().unwrap_or_default(), "-".to_owned()));
    let known = engine.store.case_link(lot, &stream).await?.map(|(hash, _)| hash);
    let given = hash(code);
    let apart = known.unwrap_or_default().iter().zip(given).fold(0, |sum, (a, b)| sum | (a ^ b));
    if known.is_none() || apart != 0 {
        return Ok(None);
    }
    let case = engine.load(lot, &stream).await?;
    Ok((case.complaint.firm == firm).then_some(case))
}

/// The code of a complaint sent by the public form. The same form sent twice gives the same code;
/// nobody else can work it out from the form.
pub fn code_of_form(engine: &Engine, firm: &str, token: &str, stream: &str) -> String {
    code(&engine.store.derived_secret("case code", &[firm, token, stream]))
}

/// Where a new link went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issued {
    /// To the address in the case.
    Sent(Channel),
    /// Nowhere, and the old one still holds: the case has no address.
    NoAddress,
}

impl Engine {
    /// Hands out a new link to a case, for somebody who may work it. It goes to the address in the
    /// case and nowhere else, the member of staff does not see it, and the old one opens nothing any
    /// more. `base` is the desk's own address, such as `https://desk.example`.
    ///
    /// # Errors
    /// A refusal, or a failure of the record.
    pub async fn issue_link(
        &self,
        actor: &Actor,
        firm: &str,
        reference: &str,
        base: &str,
    ) -> Result<Issued, EngineError> {
        let case = self.find(actor, firm, reference).await?;
        let complaint = &case.complaint;
        let object = Object { firm: &complaint.firm, barred: &complaint.barred };
        may(actor, Permission::CaseWork, object)
            .map_err(|_| EngineError::Refused(Refusal::new(RefusalKey::NotPermitted)))?;
        let wanted: Vec<&str> = complaint.identity.iter().map(|s| s.item.as_str()).collect();
        let identity = self.open(case.lot, &wanted).await?.identity(complaint);
        let channel = match (identity.email.trim(), identity.address.trim()) {
            ("", "") => return Ok(Issued::NoAddress),
            ("", _) => Channel::Letter,
            _ => Channel::Email,
        };
        let firm = self.firm(firm)?;
        let (now, code) = (self.clock.now().as_millisecond(), new_code()?);
        let l = Texts::get().language(&complaint.language);
        let home = format!("{base}/f/{}/{}", firm.id, l.code);
        let values = [
            ("reference", complaint.reference.as_str()),
            ("firm", firm.name.as_str()),
            ("code", code.as_str()),
            ("link", &format!("{home}/case/{}/open/{code}", complaint.reference)),
            ("page", &format!("{home}/case")),
            ("phone", firm.phone.as_str()),
        ];
        let text = format!(
            "{}\n\n{}",
            l.fill("public-link-letter-subject", &values),
            l.fill("public-link-letter-body", &values)
        );
        // It is no letter of the case: who reads the case must not learn the code.
        let sealed = self
            .store
            .seal(case.lot, &complaint.person, crate::engine::PURPOSE, text.as_bytes(), now)
            .await?;
        let stream = format!("link/{}/{}", case.stream, new_id(now)?);
        let event = NewEvent {
            kind: "link-issued".to_owned(),
            at_ms: now,
            actor: actor.id().to_owned(),
            body: serde_json::json!({ "case": case.stream }).to_string(),
        };
        let message = NewMessage {
            kind: "message".to_owned(),
            body: serde_json::json!({ "channel": channel, "text": sealed.item }).to_string(),
            due_at: now,
            created_at: now,
        };
        let append = Append {
            lot: case.lot,
            stream: case.stream.clone(),
            stream_kind: "case",
            expected: complaint.version,
            sealed: vec![sealed],
            outbox: vec![message],
            ..Append::default()
        };
        self.store.put_case_link(case.lot, &case.stream, &hash(&code), now).await?;
        self.store.append(append).await?;
        let told = Append {
            lot: case.lot,
            stream,
            stream_kind: "link",
            events: vec![event],
            ..Append::default()
        };
        self.store.append(told).await?;
        Ok(Issued::Sent(channel))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let code = code(&digest(b"something"));
        assert_eq!(code.len(), LENGTH + 4);
        let typed = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(hash(&typed), hash(&code));
        assert_ne!(hash(&code[1..]), hash(&code));
        assert_eq!(reference(" fjo-000001-8 \n"), "FJO-000001-8");
        assert_eq!(reference("<script>"), "SCRIPT");
    }
}
