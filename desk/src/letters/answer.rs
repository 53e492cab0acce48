//! The answer: what the handler wrote, with the decisions framed, the money in a table and the bodies
//! outside the firm as the data of the day has them (NO-10, NO-11).

use super::Kept;
use super::compose::{Frame, Referred, referral};
use recourse_documents::{Align, Block, Span, Table};
use recourse_kernel::firm::Firm;
use recourse_kernel::money::Money;

/// A decided point, with the words by which the handler's draft told it.
#[derive(Clone, Debug)]
pub struct PointParts {
    /// The words of the draft: where the handler left them, they become a frame.
    pub draft: String,
    /// What the customer said.
    pub statement: String,
    /// What the customer is paid.
    pub amount: Option<Money>,
}

/// What an answer is made of.
#[derive(Clone, Debug, Default)]
pub struct AnswerParts {
    /// The subject.
    pub subject: String,
    /// What the handler wrote.
    pub words: String,
    /// The decided points.
    pub points: Vec<PointParts>,
    /// The opening of the referral in the draft.
    pub referral: String,
    /// The bodies as the draft named them.
    pub drafted: Vec<String>,
    /// The bodies that the answer names by the rules.
    pub bodies: Vec<Referred>,
}

/// A piece of the handler's text.
enum Piece {
    Words(String),
    Point(usize),
    Referral,
}

/// Takes every whole paragraph `wanted` out of the words and puts `piece` in its place.
fn replaced(
    pieces: Vec<Piece>,
    wanted: &str,
    mut piece: impl FnMut() -> Option<Piece>,
) -> Vec<Piece> {
    if wanted.trim().is_empty() {
        return pieces;
    }
    let mut out = Vec::new();
    for one in pieces {
        let Piece::Words(text) = one else {
            out.push(one);
            continue;
        };
        let found = text.match_indices(wanted).map(|(at, _)| at).find(|at| {
            let (before, after) = (text.get(..*at), text.get(at + wanted.len()..));
            let begins = before.is_some_and(|text| text.is_empty() || text.ends_with("\n\n"));
            begins && after.is_some_and(|text| text.is_empty() || text.starts_with("\n\n"))
        });
        match found {
            Some(at) => {
                let (before, rest) = text.split_at(at);
                let after = rest.get(wanted.len()..).unwrap_or_default();
                out.push(Piece::Words(before.to_owned()));
                out.extend(piece());
                out.push(Piece::Words(after.to_owned()));
            }
            None => out.push(Piece::Words(text)),
        }
    }
    out
}

/// The answer as it goes out. The bodies that the rules name stand in it whatever the handler wrote.
pub fn answer(frame: Frame, firm: &Firm, parts: AnswerParts) -> Kept {
    let l = frame.l;
    let words = parts.words.clone();
    let subject = parts.subject.clone();
    let letter = frame.fill(firm, &subject, &words, |text| {
        let mut pieces = vec![Piece::Words(text)];
        for (place, point) in parts.points.iter().enumerate() {
            let mut once = Some(Piece::Point(place));
            pieces = replaced(pieces, &clean(&point.draft), || once.take());
        }
        // What the draft said of the bodies gives way to what the rules say of them.
        let mut once = (!parts.bodies.is_empty()).then_some(Piece::Referral);
        if !parts.bodies.is_empty() {
            pieces = replaced(pieces, &clean(&parts.referral), || once.take());
            for body in &parts.drafted {
                pieces = replaced(pieces, &clean(body), || None);
            }
        }
        let table = money(l, &parts);
        let mut blocks = Vec::new();
        let last = pieces.iter().rposition(|piece| matches!(piece, Piece::Point(_)));
        let mut table = table;
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(text) => blocks.extend(Block::paragraphs(text)),
                Piece::Point(at) => blocks.extend(parts.points.get(*at).map(framed)),
                Piece::Referral => blocks.extend(referral(l, firm, &parts.bodies)),
            }
            if last == Some(place) {
                blocks.extend(table.take());
            }
        }
        // Nothing that the customer is owed or told by right is lost with a paragraph.
        blocks.extend(table);
        if once.is_some() {
            blocks.extend(referral(l, firm, &parts.bodies));
        }
        blocks
    });
    Kept { words, letter }
}

fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// A point in its frame: what the customer said, the verdict, and the words below it.
fn framed(point: &PointParts) -> Block {
    let said = clean(&point.statement);
    let draft = clean(&point.draft);
    let below = draft.strip_prefix(said.as_str()).unwrap_or(&draft).trim_start();
    let (verdict, rest) = below.split_once('\n').unwrap_or((below, ""));
    let mut blocks = vec![Block::paragraph(Span::Strong(verdict.to_owned()))];
    for line in rest.split('\n').filter(|line| !line.trim().is_empty()) {
        blocks.push(Block::paragraph(line));
    }
    Block::Box { title: said, blocks }
}

/// What is paid for which point, and together, where more than one point is paid in one currency.
fn money(l: crate::texts::Language, parts: &AnswerParts) -> Option<Block> {
    let paid: Vec<(&str, Money)> = parts
        .points
        .iter()
        .filter_map(|point| Some((point.statement.as_str(), point.amount?)))
        .collect();
    let currency = paid.first()?.1.currency;
    let total = paid.iter().try_fold(0i64, |sum, (_, amount)| {
        (amount.currency == currency).then(|| sum.checked_add(amount.minor)).flatten()
    })?;
    let rows = paid
        .iter()
        .map(|(what, amount)| vec![one_line(what).into(), l.money(*amount).into()])
        .collect();
    let total = Money { minor: total, currency };
    Some(Block::Table(Table {
        caption: l.say("paper-money"),
        head: vec![l.say("paper-money-for").into(), l.say("paper-money-amount").into()],
        rows,
        align: vec![Align::Start, Align::End],
        total: Some(vec![l.say("paper-money-total").into(), l.money(total).into()]),
    }))
}

/// The beginning of a statement, for a row.
fn one_line(text: &str) -> String {
    const LONGEST: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}
