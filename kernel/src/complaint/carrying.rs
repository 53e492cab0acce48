//! A command's name, and the same command with its texts in another form.

use super::commands::Command;

impl<T> Command<T> {
    /// The same command with every text turned into another form, in the order of the fields.
    ///
    /// # Errors
    /// The first error of `f`.
    pub fn try_map<U, E>(self, f: &mut impl FnMut(T) -> Result<U, E>) -> Result<Command<U>, E> {
        Ok(match self {
            Command::Classify { complaint, product, customer, reason } => Command::Classify {
                complaint,
                product,
                customer,
                reason: reason.map(&mut *f).transpose()?,
            },
            Command::Acknowledge { channel, letter } => {
                Command::Acknowledge { channel, letter: letter.map(&mut *f).transpose()? }
            }
            Command::Identify { identity, items } => {
                Command::Identify { identity: f(identity)?, items }
            }
            Command::Provide { item, content } => {
                Command::Provide { item, content: content.map(&mut *f).transpose()? }
            }
            Command::Waive { item, reason } => Command::Waive { item, reason: f(reason)? },
            Command::RequestInformation { addressee, question, items, due } => {
                Command::RequestInformation { addressee, question: f(question)?, items, due }
            }
            Command::Remind { request } => Command::Remind { request },
            Command::RecordReply { request, content } => {
                Command::RecordReply { request, content: f(content)? }
            }
            Command::DropRequest { request, reason } => {
                Command::DropRequest { request, reason: f(reason)? }
            }
            Command::Assign { handler, reason } => {
                Command::Assign { handler, reason: reason.map(&mut *f).transpose()? }
            }
            Command::DeclareConflict { conflict, limited_by } => Command::DeclareConflict {
                conflict,
                limited_by: limited_by.map(&mut *f).transpose()?,
            },
            Command::OpenDossier { introduced_by } => Command::OpenDossier { introduced_by },
            Command::RecordMessage { channel, text, files, original, received_at } => {
                Command::RecordMessage { channel, text: f(text)?, files, original, received_at }
            }
            Command::Note { text, mentions } => Command::Note { text: f(text)?, mentions },
            Command::AddPoint { statement } => Command::AddPoint { statement: f(statement)? },
            Command::RemovePoint { point } => Command::RemovePoint { point },
            Command::Decide { point, finding, evidence, reason, outcome, redress } => {
                Command::Decide {
                    point,
                    finding: f(finding)?,
                    evidence: evidence.map(&mut *f).transpose()?,
                    reason: reason.map(&mut *f).transpose()?,
                    outcome,
                    redress: redress.map(|r| r.try_map(f)).transpose()?,
                }
            }
            Command::TellDelay { reason, expected, channel } => {
                Command::TellDelay { reason: f(reason)?, expected, channel }
            }
            Command::Answer { channel, letter } => Command::Answer { channel, letter: f(letter)? },
            Command::RequestWrittenCopy => Command::RequestWrittenCopy,
            Command::SendWrittenCopy { letter } => Command::SendWrittenCopy { letter: f(letter)? },
            Command::Escalate { to, asked_by, reason, in_writing, skipped } => Command::Escalate {
                to,
                asked_by,
                reason: f(reason)?,
                in_writing: in_writing.map(&mut *f).transpose()?,
                skipped,
            },
            Command::Offer { by, terms } => Command::Offer { by, terms: f(terms)? },
            Command::Settle { terms, redress } => Command::Settle {
                terms: f(terms)?,
                redress: redress.map(|r| r.try_map(f)).transpose()?,
            },
            Command::FailMediation { reason } => Command::FailMediation { reason: f(reason)? },
            Command::ReferOutside { body, file } => {
                Command::ReferOutside { body, file: file.map(&mut *f).transpose()? }
            }
            Command::RecordBodyOutcome { body, outcome, text } => {
                Command::RecordBodyOutcome { body, outcome, text: f(text)? }
            }
            Command::Withdraw { reason } => {
                Command::Withdraw { reason: reason.map(&mut *f).transpose()? }
            }
            Command::Reopen { reason } => Command::Reopen { reason: f(reason)? },
            Command::Link { other, reference, kind } => Command::Link { other, reference, kind },
            Command::MergeInto { other, reference, reason } => {
                Command::MergeInto { other, reference, reason: reason.map(&mut *f).transpose()? }
            }
            Command::ExplainMiss { clock, cause } => {
                Command::ExplainMiss { clock, cause: f(cause)? }
            }
            Command::OfferGuidance { channel } => Command::OfferGuidance { channel },
            Command::Bar { person, kind } => Command::Bar { person, kind },
            Command::Close => Command::Close,
            Command::WriteLetter { letter, text, channel, language, readability, signed_by } => {
                let text = f(text)?;
                Command::WriteLetter { letter, text, channel, language, readability, signed_by }
            }
            Command::RecordDelivery { text, state, detail } => {
                Command::RecordDelivery { text, state, detail: detail.map(&mut *f).transpose()? }
            }
            Command::RecallLetter { text, reason } => {
                Command::RecallLetter { text, reason: reason.map(&mut *f).transpose()? }
            }
            Command::SetLanguage { language, reason } => {
                Command::SetLanguage { language, reason: reason.map(&mut *f).transpose()? }
            }
            Command::SetCause { point, cause } => Command::SetCause { point, cause },
            Command::RecordNeed { need, note, consent, review_on } => Command::RecordNeed {
                need,
                note: note.map(&mut *f).transpose()?,
                consent,
                review_on,
            },
            Command::EndNeed { need, reason } => Command::EndNeed { need, reason: f(reason)? },
            Command::AskCallBack { at, reason } => Command::AskCallBack { at, reason: f(reason)? },
            Command::RecordCall { reached, note } => {
                Command::RecordCall { reached, note: f(note)? }
            }
            Command::ApproveRedress { amount } => Command::ApproveRedress { amount },
            Command::SecondDecide { outcomes, reason } => {
                Command::SecondDecide { outcomes, reason: f(reason)? }
            }
            Command::RecordConflicts { found } => Command::RecordConflicts { found },
            Command::Unbar { person, reason } => Command::Unbar { person, reason: f(reason)? },
            Command::WithdrawWaiver { item } => Command::WithdrawWaiver { item },
        })
    }

    /// The command's name, as in its JSON form.
    pub const fn name(&self) -> &'static str {
        match self {
            Command::Classify { .. } => "classify",
            Command::Acknowledge { .. } => "acknowledge",
            Command::Identify { .. } => "identify",
            Command::Provide { .. } => "provide",
            Command::Waive { .. } => "waive",
            Command::RequestInformation { .. } => "request-information",
            Command::Remind { .. } => "remind",
            Command::RecordReply { .. } => "record-reply",
            Command::DropRequest { .. } => "drop-request",
            Command::Assign { .. } => "assign",
            Command::DeclareConflict { .. } => "declare-conflict",
            Command::OpenDossier { .. } => "open-dossier",
            Command::RecordMessage { .. } => "record-message",
            Command::Note { .. } => "note",
            Command::AddPoint { .. } => "add-point",
            Command::RemovePoint { .. } => "remove-point",
            Command::Decide { .. } => "decide",
            Command::TellDelay { .. } => "tell-delay",
            Command::Answer { .. } => "answer",
            Command::RequestWrittenCopy => "request-written-copy",
            Command::SendWrittenCopy { .. } => "send-written-copy",
            Command::Escalate { .. } => "escalate",
            Command::Offer { .. } => "offer",
            Command::Settle { .. } => "settle",
            Command::FailMediation { .. } => "fail-mediation",
            Command::ReferOutside { .. } => "refer-outside",
            Command::RecordBodyOutcome { .. } => "record-body-outcome",
            Command::Withdraw { .. } => "withdraw",
            Command::Reopen { .. } => "reopen",
            Command::Link { .. } => "link",
            Command::MergeInto { .. } => "merge-into",
            Command::ExplainMiss { .. } => "explain-miss",
            Command::OfferGuidance { .. } => "offer-guidance",
            Command::Bar { .. } => "bar",
            Command::Close => "close",
            Command::WriteLetter { .. } => "write-letter",
            Command::RecordDelivery { .. } => "record-delivery",
            Command::RecallLetter { .. } => "recall-letter",
            Command::SetLanguage { .. } => "set-language",
            Command::SetCause { .. } => "set-cause",
            Command::RecordNeed { .. } => "record-need",
            Command::EndNeed { .. } => "end-need",
            Command::AskCallBack { .. } => "ask-call-back",
            Command::RecordCall { .. } => "record-call",
            Command::ApproveRedress { .. } => "approve-redress",
            Command::SecondDecide { .. } => "second-decide",
            Command::RecordConflicts { .. } => "record-conflicts",
            Command::Unbar { .. } => "unbar",
            Command::WithdrawWaiver { .. } => "withdraw-waiver",
        }
    }
}
