//! The mail server that takes letters, and what its answers mean.

use super::config::{Smtp, Tls};
use super::message::Outgoing;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls as Secured, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::time::Duration;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many letters leave at the same time.
pub const TOGETHER: u32 = 4;

/// Why a letter did not leave. `code` holds nothing personal; `said` may, and is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The server is not there, or does not let us in: no fault of the letter.
    Server {
        /// What is wrong.
        why: String,
    },
    /// It asks to try again later.
    Later {
        /// Its code.
        code: String,
        /// All that it said.
        said: String,
    },
    /// It will never take this letter.
    Never {
        /// Its code, or why the letter could not even be offered.
        code: String,
        /// All that it said.
        said: String,
    },
}

/// A connection to the mail server, kept open between letters.
#[derive(Clone, Debug)]
pub struct Carrier(AsyncSmtpTransport<Tokio1Executor>);

impl Carrier {
    /// Prepares to call the server; nobody is called yet.
    ///
    /// # Errors
    /// When its password or certificate cannot be read.
    pub fn new(smtp: &Smtp) -> Result<Carrier, String> {
        let server = &smtp.server;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(hello(smtp)))
            .pool_config(PoolConfig::new().max_size(TOGETHER).idle_timeout(PATIENCE / 2));
        let secured = || -> Result<TlsParameters, String> {
            let mut wanted = TlsParameters::builder(server.host.clone());
            if let Some(path) = &server.ca_file {
                let unread =
                    || format!("`{}` holds no certificate that can be read", path.display());
                let pem = std::fs::read(path).map_err(|_| unread())?;
                wanted =
                    wanted.add_root_certificate(Certificate::from_pem(&pem).map_err(|_| unread())?);
            }
            wanted.build_rustls().map_err(|error| error.to_string())
        };
        builder = builder.tls(match server.tls {
            Tls::Implicit => Secured::Wrapper(secured()?),
            Tls::StartTls => Secured::Required(secured()?),
            Tls::None => Secured::None,
        });
        if let (Some(user), Some(password)) = (&server.user, server.password()?) {
            builder = builder.credentials(Credentials::new(user.clone(), password));
        }
        Ok(Carrier(builder.build()))
    }

    /// Whether the server is there and lets us in.
    ///
    /// # Errors
    /// Why not.
    pub async fn check(&self) -> Result<(), String> {
        match self.0.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err("the mail server answers, but not as it should".to_owned()),
            Err(error) => Err(server_fault(&error)),
        }
    }

    /// Hands a letter to the server.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn send(&self, letter: &Outgoing) -> Result<(), Refusal> {
        let message = letter
            .message()
            .map_err(|why| Refusal::Never { code: why.to_string(), said: String::new() })?;
        self.0.send(message).await.map(|_| ()).map_err(|error| judge(&error))
    }
}

/// The name that we say: the domain that letters come from.
fn hello(smtp: &Smtp) -> String {
    let domain = smtp.from.values().next().and_then(|address| address.rsplit('@').next());
    domain.unwrap_or("localhost").to_owned()
}

fn judge(error: &Error) -> Refusal {
    let Some(code) = error.status() else {
        if error.is_client() {
            let code = "the server cannot carry a letter to such an address".to_owned();
            return Refusal::Later { code, said: error.to_string() };
        }
        return Refusal::Server { why: server_fault(error) };
    };
    let code = code.to_string();
    // It closes, asks for another secret, or cannot check ours: nothing is wrong with the letter.
    if ["421", "454", "530", "534", "535", "538"].contains(&code.as_str()) {
        return Refusal::Server { why: server_fault(error) };
    }
    let said = error.to_string();
    let code = match enhanced(&said) {
        Some(status) => format!("{code} {status}"),
        None => code,
    };
    if error.is_permanent() { Refusal::Never { code, said } } else { Refusal::Later { code, said } }
}

/// What is wrong with the server, without what it said: that may repeat a password or an address.
fn server_fault(error: &Error) -> String {
    match error.status().map(|code| code.to_string()) {
        Some(code) if ["530", "534", "535", "538"].contains(&code.as_str()) => {
            format!("the mail server refuses this user and password ({code})")
        }
        Some(code) => format!("the mail server is not ready ({code})"),
        None if error.is_timeout() => "the mail server keeps silent".to_owned(),
        None if error.is_tls() => "the connection to the mail server cannot be secured".to_owned(),
        None if error.is_client() => "the mail server offers no way in that we know".to_owned(),
        None => "the mail server cannot be reached".to_owned(),
    }
}

/// The status of RFC 3463 in an answer: `5.1.1`.
fn enhanced(said: &str) -> Option<&str> {
    said.split([' ', '\n', '\r', ':']).find(|word| {
        let mut parts = word.split('.');
        let numbers = parts.clone().count() == 3
            && parts.clone().all(|part| {
                (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
            });
        numbers && matches!(parts.next(), Some("2" | "4" | "5"))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_status_is_found_in_an_answer_and_an_address_is_none() {
        let find = super::enhanced;
        assert_eq!(find("permanent error (550): 5.1.1 <x@y.example>: unknown"), Some("5.1.1"));
        assert_eq!(find("550 <x@10.0.0.5> no"), None);
        assert_eq!(find("user@5.1.1.example"), None);
    }
}
