//! Delivery by a firm's own mail server: LMTP (RFC 2033).
//!
//! A mail is acknowledged only when it is on disk, with its number; while the record fails, the
//! server is asked to try again. Each recipient gets an answer. The mail is kept as it came, with
//! one line before it: the return path, by which reports of mail servers are known. It is the same
//! at every try, so that a mail whose acknowledgement was lost is recognised.

use super::config::Lmtp;
use super::guard::Guard;
use super::intake::{Arrived, From, take_in};
use crate::engine::{Engine, EngineError};
use smtp_proto::request::receiver::{DataReceiver, DummyDataReceiver, RequestReceiver};
use smtp_proto::{Error, MAIL_BODY_BINARYMIME, Request};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::sync::watch::Receiver;

/// How many servers may be connected at the same time.
const CONNECTIONS: usize = 32;
/// How many recipients a mail may have.
const RECIPIENTS: usize = 100;
/// How many commands in a row may be wrong.
const MISTAKES: u32 = 20;
/// How long a command may be.
const LINE: usize = 2_048;
/// How long a server may keep silent.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long a mail may take from its first byte to its last.
const WHOLE: Duration = Duration::from_secs(900);
/// How much is read at once.
const CHUNK: usize = 64 << 10;

/// The name of a firm's delivery among the mailboxes.
pub fn name(firm: &str) -> String {
    format!("lmtp-{firm}")
}

/// Listens until `stop` says so; goes on after a failure.
pub async fn run(engine: Engine, config: Lmtp, guard: Arc<Guard>, mut stop: Receiver<bool>) {
    let mut failures = 0u32;
    loop {
        match TcpListener::bind(config.listen).await {
            Ok(listener) => {
                failures = 0;
                works(&engine, &config).await;
                serve(&engine, &config, &guard, listener, stop.clone()).await;
            }
            Err(error) => {
                let why = format!("{} cannot be listened on: {}", config.listen, error.kind());
                fails(&engine, &config, &why).await;
            }
        }
        let wait = Duration::from_secs((5 << failures.min(6)).min(300));
        failures = failures.saturating_add(1);
        if *stop.borrow() || super::stopped(&mut stop, wait).await {
            break;
        }
    }
}

/// Takes connections on a listener until `stop` says so.
pub async fn serve(
    engine: &Engine,
    config: &Lmtp,
    guard: &Arc<Guard>,
    listener: TcpListener,
    mut stop: Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let config = Arc::new(config.clone());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        let Ok((stream, peer)) = accepted else {
            // Out of files, for instance: a moment later there may be some.
            tokio::time::sleep(Duration::from_millis(200)).await;
            continue;
        };
        let place = Arc::clone(&places).try_acquire_owned().ok();
        let session = Session {
            engine: engine.clone(),
            config: Arc::clone(&config),
            guard: Arc::clone(guard),
            from: None,
            to: Vec::new(),
            greeted: false,
            mistakes: 0,
        };
        tokio::spawn(async move {
            let refusal = if place.is_none() {
                Some("421 4.3.2 too many connections; try again later\r\n")
            } else if !session.welcome(peer) {
                Some("554 5.7.1 this address may not deliver here\r\n")
            } else {
                None
            };
            let ended = match refusal {
                Some(line) => refuse(stream, line).await,
                None => session.talk(stream).await,
            };
            if let Err(error) = ended {
                tracing::debug!(kind = %error.kind(), "a delivery ended early");
            }
            drop(place);
        });
    }
}

async fn refuse(mut stream: TcpStream, line: &str) -> std::io::Result<()> {
    stream.write_all(line.as_bytes()).await?;
    stream.shutdown().await
}

async fn works(engine: &Engine, config: &Lmtp) {
    let now = engine.clock.now().as_millisecond();
    for (home, firm) in homes(engine, config).await {
        if let Err(error) = engine.store.mailbox_works(home, &name(&firm), now).await {
            tracing::warn!(%error, "the state of a delivery was not kept");
        }
    }
}

async fn fails(engine: &Engine, config: &Lmtp, why: &str) {
    tracing::warn!(why, "mail cannot be delivered here; it is tried again");
    let now = engine.clock.now().as_millisecond();
    for (home, firm) in homes(engine, config).await {
        let noted = engine.store.mailbox_fails(home, &name(&firm), now, why, now + 60_000).await;
        if let Err(error) = noted {
            tracing::warn!(%error, "the state of a delivery was not kept");
        }
    }
}

async fn homes(engine: &Engine, config: &Lmtp) -> Vec<(i64, String)> {
    let firms: std::collections::BTreeSet<&String> = config.recipients.values().collect();
    let mut homes = Vec::new();
    for firm in firms {
        if let Ok(lots) = engine.lots(firm).await {
            homes.extend(lots.first().map(|home| (*home, firm.clone())));
        }
    }
    homes
}

/// A recipient that was accepted: the firm that it belongs to.
type Recipient = String;

struct Session {
    engine: Engine,
    config: Arc<Lmtp>,
    guard: Arc<Guard>,
    from: Option<String>,
    to: Vec<Recipient>,
    greeted: bool,
    mistakes: u32,
}

/// What comes next after a command.
enum Next {
    Command,
    Data,
    Close,
}

impl Session {
    fn welcome(&self, peer: SocketAddr) -> bool {
        peer.ip().is_loopback() || self.config.peers.contains(&peer.ip())
    }

    async fn talk(mut self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true).ok();
        stream.write_all(b"220 recourse LMTP\r\n").await?;
        let mut receiver = RequestReceiver::default();
        let mut buffer = vec![0; CHUNK];
        loop {
            let Ok(read) = tokio::time::timeout(PATIENCE, stream.read(&mut buffer)).await else {
                return refuse(stream, "421 4.4.2 you kept silent for too long\r\n").await;
            };
            let read = read?;
            if read == 0 {
                return Ok(());
            }
            let mut input = buffer.get(..read).unwrap_or_default().to_vec();
            // Answers to commands that came together go back together.
            let mut answers = String::new();
            while !input.is_empty() {
                // The parser bounds what it keeps of a line, not a line that came whole.
                let line = input.iter().position(|byte| *byte == b'\n');
                let mut bytes = input.iter();
                let request = match line.filter(|end| *end > LINE) {
                    Some(end) => {
                        bytes = input.get(end + 1..).unwrap_or_default().iter();
                        Err(Error::ResponseTooLong)
                    }
                    None => receiver.ingest(&mut bytes),
                };
                let next = match request {
                    Err(Error::NeedsMoreData { .. }) => break,
                    request => self.command(request, &mut answers),
                };
                let rest = bytes.as_slice().to_vec();
                input = match next {
                    Next::Command => rest,
                    Next::Close => {
                        stream.write_all(answers.as_bytes()).await?;
                        return stream.shutdown().await;
                    }
                    Next::Data => {
                        stream.write_all(answers.as_bytes()).await?;
                        answers.clear();
                        let whole = self.data(&mut stream, rest, &mut answers);
                        match tokio::time::timeout(WHOLE, whole).await {
                            Ok(rest) => rest?,
                            Err(_) => {
                                let line = "421 4.4.2 the mail took too long\r\n";
                                return refuse(stream, line).await;
                            }
                        }
                    }
                };
            }
            stream.write_all(answers.as_bytes()).await?;
        }
    }

    /// Answers one command.
    fn command(
        &mut self,
        request: Result<Request<std::borrow::Cow<'_, str>>, Error>,
        answers: &mut String,
    ) -> Next {
        let mut say = |line: &str| {
            answers.push_str(line);
            answers.push_str("\r\n");
        };
        let request = match request {
            Ok(request) => request,
            Err(error) => {
                self.mistakes += 1;
                if self.mistakes > MISTAKES {
                    say("421 4.7.0 too many mistakes");
                    return Next::Close;
                }
                say(match error {
                    Error::ResponseTooLong => "500 5.5.6 the line is too long",
                    Error::InvalidSenderAddress => "501 5.1.8 that is not an address",
                    Error::InvalidRecipientAddress => "501 5.1.3 that is not an address",
                    Error::UnsupportedParameter { .. } => "555 5.5.4 that parameter is not known",
                    Error::InvalidParameter { .. } | Error::SyntaxError { .. } => {
                        "501 5.5.4 that cannot be understood"
                    }
                    _ => "500 5.5.1 that command is not known",
                });
                return Next::Command;
            }
        };
        match request {
            Request::Lhlo { .. } => {
                self.begin_anew();
                self.greeted = true;
                say("250-recourse");
                say("250-PIPELINING");
                say("250-8BITMIME");
                say("250-SMTPUTF8");
                say("250-ENHANCEDSTATUSCODES");
                say(&format!("250 SIZE {}", self.config.message_bytes_max));
            }
            Request::Helo { .. } | Request::Ehlo { .. } => say("500 5.5.1 this is LMTP: say LHLO"),
            Request::Mail { .. } if !self.greeted => say("503 5.5.1 say LHLO first"),
            Request::Mail { .. } if self.from.is_some() => say("503 5.5.1 one mail at a time"),
            Request::Mail { from } if from.size > self.config.message_bytes_max => {
                say("552 5.3.4 the mail is too large");
            }
            Request::Mail { from } if from.flags & MAIL_BODY_BINARYMIME != 0 => {
                say("555 5.5.4 binary mail is not taken");
            }
            Request::Mail { from } => {
                self.from = Some(from.address.into_owned());
                say("250 2.1.0 ok");
            }
            Request::Rcpt { .. } if self.from.is_none() => say("503 5.5.1 say MAIL first"),
            Request::Rcpt { .. } if self.to.len() >= RECIPIENTS => {
                say("452 4.5.3 too many recipients; send the rest in another mail");
            }
            Request::Rcpt { to } => match self.config.recipients.get(&to.address.to_lowercase()) {
                Some(firm) => {
                    self.to.push(firm.clone());
                    say("250 2.1.5 ok");
                }
                None => say("550 5.1.1 nobody here has this address"),
            },
            Request::Data if self.to.is_empty() => say("503 5.5.1 nobody to deliver to"),
            Request::Data => {
                say("354 go on, and end with a dot");
                return Next::Data;
            }
            Request::Rset => {
                self.begin_anew();
                say("250 2.0.0 ok");
            }
            Request::Noop { .. } => say("250 2.0.0 ok"),
            Request::Vrfy { .. } => say("252 2.5.2 send it and see"),
            Request::Quit => {
                say("221 2.0.0 goodbye");
                return Next::Close;
            }
            _ => say("502 5.5.1 that is not done here"),
        }
        Next::Command
    }

    fn begin_anew(&mut self) {
        self.from = None;
        self.to.clear();
    }

    /// Takes a mail, puts it into the record, and answers for each recipient. What came after it is
    /// given back.
    async fn data(
        &mut self,
        stream: &mut TcpStream,
        first: Vec<u8>,
        answers: &mut String,
    ) -> std::io::Result<Vec<u8>> {
        // The return path is part of what is kept; a line break in it would be a header of its own.
        let from: String =
            self.from.iter().flat_map(|from| from.chars()).filter(|c| !c.is_control()).collect();
        let mut mail = format!("Return-Path: <{from}>\r\n").into_bytes();
        let most = self.config.message_bytes_max + mail.len();
        let mut receiver = DataReceiver::new();
        let mut discarding: Option<DummyDataReceiver> = None;
        let mut input = first;
        let mut buffer = vec![0; CHUNK];
        let rest = loop {
            let mut bytes = input.iter();
            let done = match &mut discarding {
                Some(receiver) => receiver.ingest(&mut bytes),
                None => receiver.ingest(&mut bytes, &mut mail),
            };
            if done {
                break bytes.as_slice().to_vec();
            }
            if discarding.is_none() && mail.len() > most {
                discarding = Some(DummyDataReceiver::new_data(&receiver));
                mail = Vec::new();
            }
            let read = tokio::time::timeout(PATIENCE, stream.read(&mut buffer)).await??;
            if read == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            input = buffer.get(..read).unwrap_or_default().to_vec();
        };
        let recipients = std::mem::take(&mut self.to);
        self.from = None;
        if discarding.is_some() || mail.len() > most {
            for _ in &recipients {
                answers.push_str("552 5.3.4 the mail is too large\r\n");
            }
            return Ok(rest);
        }
        let mut told: Vec<(String, String)> = Vec::new();
        for firm in recipients {
            // Two addresses of one firm are one mail, and each gets its answer.
            let known = told.iter().find(|(known, _)| *known == firm).map(|(_, line)| line.clone());
            let line = match known {
                Some(line) => line,
                None => {
                    let line = self.record(&firm, mail.clone()).await;
                    told.push((firm, line.clone()));
                    line
                }
            };
            answers.push_str(&line);
            answers.push_str("\r\n");
        }
        Ok(rest)
    }

    async fn record(&self, firm: &str, bytes: Vec<u8>) -> String {
        let mailbox = name(firm);
        let from = From { firm, mailbox: &mailbox, validity: 0, marked: true };
        // Deliveries have no identifier of their own; each gets one that no other has.
        let uid = i64::try_from(uuid::Uuid::new_v4().as_u64_pair().0 >> 2).unwrap_or(0);
        let mail = Arrived { uid, bytes, cut: None };
        let taken = take_in(&self.engine, &self.guard, from, vec![mail]).await;
        match taken.map(|taken| taken.first().map(|mail| mail.number)) {
            Ok(Some(number)) => {
                works(&self.engine, &self.config).await;
                format!("250 2.0.0 recorded as number {number}")
            }
            Ok(None) => "451 4.3.0 the mail was not recorded; try again later".to_owned(),
            Err(error) => self.not_recorded(&error).await,
        }
    }

    async fn not_recorded(&self, error: &EngineError) -> String {
        tracing::error!(%error, "a delivered mail was not recorded; the server keeps it");
        fails(&self.engine, &self.config, "the record does not take mail").await;
        "451 4.3.0 the record does not take mail now; try again later".to_owned()
    }
}
