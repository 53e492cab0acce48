//! `mail.toml`: where mail comes in and goes out.
//!
//! ```toml
//! [[mailbox]]
//! firm = "fjordbanken"
//! imap = { host = "imap.fjordbanken.example", user = "klage", password_file = "imap-password" }
//! folder = "INBOX"
//! done_folder = "Done"
//!
//! [smtp]
//! host = "smtp.fjordbanken.example"
//! tls = "starttls"
//! from = { fjordbanken = "klage@fjordbanken.example" }
//! ```
//!
//! A fault is told with file, line, key and cure. Passwords lie in files of their own and are never
//! part of a message, a log line or a fault.

use recourse_kernel::law::Law;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use toml::Spanned;

/// The file looked for in the installation's home.
pub const FILE: &str = "mail.toml";

/// How mail comes in and goes out.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Mailboxes that are read.
    pub mailboxes: Vec<Mailbox>,
    /// Delivery by our own mail server.
    pub lmtp: Option<Lmtp>,
    /// Where letters leave.
    pub smtp: Option<Smtp>,
}

/// A mailbox that is read by IMAP.
#[derive(Clone, Debug)]
pub struct Mailbox {
    /// Its name in the record and on pages.
    pub name: String,
    /// Whose.
    pub firm: String,
    /// The server.
    pub server: Server,
    /// The folder that is read.
    pub folder: String,
    /// Where mails go once they are in the record; without one they are marked as seen.
    pub done_folder: Option<String>,
    /// How often it is looked into.
    pub every_seconds: u64,
    /// The largest mail that is fetched whole.
    pub message_bytes_max: u32,
}

/// Delivery by our own mail server.
#[derive(Clone, Debug)]
pub struct Lmtp {
    /// Where the desk listens.
    pub listen: SocketAddr,
    /// Who may connect; without a list only this machine.
    pub peers: Vec<IpAddr>,
    /// Addresses and the firms they belong to, in small letters.
    pub recipients: BTreeMap<String, String>,
    /// The largest mail that is taken.
    pub message_bytes_max: usize,
}

/// Where letters leave.
#[derive(Clone, Debug)]
pub struct Smtp {
    /// The server.
    pub server: Server,
    /// The address from which each firm writes; a firm that is not named writes from its own.
    pub from: BTreeMap<String, String>,
}

/// A mail server.
#[derive(Clone, Debug)]
pub struct Server {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the connection is secured.
    pub tls: Tls,
    /// A further authority whose certificates are trusted, such as a firm's own.
    pub ca_file: Option<PathBuf>,
    /// Who signs in; nobody when the server knows this machine.
    pub user: Option<String>,
    /// The file with the password.
    pub password_file: Option<PathBuf>,
}

/// How a connection is secured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte.
    Implicit,
    /// After a greeting in the clear; refused when the server does not offer it.
    StartTls,
    /// Not at all; on this machine only.
    None,
}

/// What is wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {key}{what}; {cure}")]
pub struct ConfigError {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The key with its mark, or nothing.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// How to put it right.
    pub cure: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConfig {
    #[serde(default)]
    mailbox: Vec<Spanned<RawMailbox>>,
    lmtp: Option<RawLmtp>,
    smtp: Option<RawSmtp>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMailbox {
    name: Option<Spanned<String>>,
    firm: Spanned<String>,
    imap: RawServer,
    folder: Option<Spanned<String>>,
    done_folder: Option<Spanned<String>>,
    every_seconds: Option<Spanned<u64>>,
    message_mib: Option<Spanned<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawServer {
    host: Spanned<String>,
    port: Option<u16>,
    tls: Option<Spanned<String>>,
    ca_file: Option<PathBuf>,
    user: Option<Spanned<String>>,
    password_file: Option<Spanned<PathBuf>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLmtp {
    listen: Spanned<String>,
    #[serde(default)]
    peers: Vec<Spanned<String>>,
    recipients: Spanned<BTreeMap<String, Spanned<String>>>,
    message_mib: Option<Spanned<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSmtp {
    host: Spanned<String>,
    port: Option<u16>,
    tls: Option<Spanned<String>>,
    ca_file: Option<PathBuf>,
    user: Option<Spanned<String>>,
    password_file: Option<Spanned<PathBuf>>,
    #[serde(default)]
    from: BTreeMap<String, Spanned<String>>,
}

/// The largest mail that may be asked for, in MiB; a parsed mail takes several times its size.
const MIB_MAX: u32 = 512;
/// The largest mail fetched unless the file says otherwise: 50 MB attached grow to 70 when encoded.
const IMAP_MIB: u32 = 100;
/// The largest mail delivered unless the file says otherwise.
const LMTP_MIB: u32 = 50;

impl Config {
    /// Reads the configuration: the file that is named, or the one in the installation's home, or
    /// none when there is none.
    ///
    /// # Errors
    /// With file, line, key and cure.
    pub fn read(named: Option<&Path>, home: &Path, law: &Law) -> Result<Config, ConfigError> {
        let beside = home.join(FILE);
        let path = match named {
            Some(path) => path,
            None if beside.exists() => &beside,
            None => return Ok(Config::default()),
        };
        let text = std::fs::read_to_string(path).map_err(|error| ConfigError {
            file: path.display().to_string(),
            line: 1,
            key: String::new(),
            what: format!("the file cannot be read ({})", error.kind()),
            cure: "name a file that this user may read with --mail".to_owned(),
        })?;
        Config::parse(&text, path, law)
    }

    /// Reads the text of a configuration; files that it names lie beside it.
    ///
    /// # Errors
    /// With file, line, key and cure.
    pub fn parse(text: &str, path: &Path, law: &Law) -> Result<Config, ConfigError> {
        let reader = Reader { text, path, law };
        let raw: RawConfig = toml::from_str(text).map_err(|error| reader.grammar(&error))?;
        let mut config = Config::default();
        for mailbox in raw.mailbox {
            let mailbox = reader.mailbox(mailbox)?;
            if config.mailboxes.iter().any(|known| known.name == mailbox.1.name) {
                return Err(reader.fault(
                    mailbox.0,
                    "name",
                    format!("two mailboxes are called `{}`", mailbox.1.name),
                    "give each a `name` of its own",
                ));
            }
            config.mailboxes.push(mailbox.1);
        }
        config.lmtp = raw.lmtp.map(|lmtp| reader.lmtp(lmtp)).transpose()?;
        config.smtp = raw.smtp.map(|smtp| reader.smtp(smtp)).transpose()?;
        Ok(config)
    }

    /// Whether mail neither comes in nor goes out.
    pub fn is_empty(&self) -> bool {
        self.mailboxes.is_empty() && self.lmtp.is_none() && self.smtp.is_none()
    }
}

impl Server {
    /// The password, read anew each time so that it can be changed while the desk runs.
    ///
    /// # Errors
    /// What is wrong with the file, never what is in it.
    pub fn password(&self) -> Result<Option<String>, String> {
        let Some(path) = &self.password_file else { return Ok(None) };
        let text = std::fs::read_to_string(path).map_err(|error| {
            format!("the password file `{}` cannot be read ({})", path.display(), error.kind())
        })?;
        Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
    }

    /// Whether others on this machine may read the password.
    pub fn password_is_open(&self) -> bool {
        use std::os::unix::fs::PermissionsExt;
        self.password_file
            .as_ref()
            .and_then(|path| std::fs::metadata(path).ok())
            .is_some_and(|found| found.permissions().mode() & 0o004 != 0)
    }
}

/// Whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

struct Reader<'a> {
    text: &'a str,
    path: &'a Path,
    law: &'a Law,
}

impl Reader<'_> {
    fn fault(
        &self,
        at: usize,
        key: &str,
        what: impl Into<String>,
        cure: impl Into<String>,
    ) -> ConfigError {
        let before = self.text.get(..at).unwrap_or(self.text);
        ConfigError {
            file: self.path.display().to_string(),
            line: before.matches('\n').count() + 1,
            key: if key.is_empty() { String::new() } else { format!("`{key}`: ") },
            what: what.into(),
            cure: cure.into(),
        }
    }

    /// A fault of grammar. The excerpt that the parser offers is left out: it could hold a password
    /// written where none belongs.
    fn grammar(&self, error: &toml::de::Error) -> ConfigError {
        let at = error.span().map_or(0, |span| span.start);
        let what = error.message().lines().next().unwrap_or_default().to_owned();
        let (what, cure) = if what.contains("`password`") {
            (
                "a password does not belong in this file".to_owned(),
                "write it into a file of its own and name that in `password_file`",
            )
        } else if what.starts_with("invalid type") || what.starts_with("invalid value") {
            let expected = what.split("expected").nth(1).unwrap_or(" another kind of value");
            (format!("expected{expected}"), "docs/mail.md shows every key with an example")
        } else {
            (what, "docs/mail.md shows every key with an example")
        };
        self.fault(at, "", what, cure)
    }

    fn firm(&self, firm: &Spanned<String>, key: &str) -> Result<String, ConfigError> {
        let name = firm.get_ref();
        if self.law.firm(name).is_none() {
            let known: Vec<&str> = self.law.firms.keys().map(String::as_str).collect();
            return Err(self.fault(
                firm.span().start,
                key,
                format!("there is no firm `{name}`"),
                format!("the firms are {}", known.join(", ")),
            ));
        }
        Ok(name.clone())
    }

    fn address(&self, address: &str, at: usize, key: &str) -> Result<(), ConfigError> {
        if address.parse::<lettre::Address>().is_err() {
            return Err(self.fault(
                at,
                key,
                format!("`{address}` is not a mail address"),
                "write it as `name@domain`, without a display name",
            ));
        }
        Ok(())
    }

    fn mib(&self, mib: Option<Spanned<u32>>, usual: u32) -> Result<u32, ConfigError> {
        let Some(mib) = mib else { return Ok(usual << 20) };
        if !(1..=MIB_MAX).contains(mib.get_ref()) {
            return Err(self.fault(
                mib.span().start,
                "message_mib",
                format!("`{}` MiB is out of range", mib.get_ref()),
                format!("choose 1 to {MIB_MAX}"),
            ));
        }
        Ok(mib.get_ref() << 20)
    }

    fn server(&self, raw: RawServer, ports: [u16; 3]) -> Result<Server, ConfigError> {
        let host = raw.host.get_ref().trim().to_owned();
        if host.is_empty() {
            return Err(self.fault(
                raw.host.span().start,
                "host",
                "no host",
                "name the mail server",
            ));
        }
        let word = raw.tls.as_ref().map_or("implicit", |tls| tls.get_ref().as_str());
        let at = raw.tls.as_ref().map_or(raw.host.span().start, |tls| tls.span().start);
        let (tls, usual) = match word {
            "implicit" => (Tls::Implicit, ports[0]),
            "starttls" => (Tls::StartTls, ports[1]),
            "none" if is_loopback(&host) => (Tls::None, ports[2]),
            "none" => {
                return Err(self.fault(
                    at,
                    "tls",
                    format!("`none` to `{host}` would send passwords and letters in the clear"),
                    "use \"implicit\" or \"starttls\"; \"none\" is for this machine only",
                ));
            }
            other => {
                return Err(self.fault(
                    at,
                    "tls",
                    format!("`{other}` is not known"),
                    "use \"implicit\", \"starttls\" or, on this machine only, \"none\"",
                ));
            }
        };
        let beside = |path: &Path| self.path.parent().unwrap_or(Path::new(".")).join(path);
        let password_file = raw.password_file.as_ref().map(|path| beside(path.get_ref()));
        if let (Some(path), Some(spanned)) = (&password_file, &raw.password_file)
            && !path.is_file()
        {
            return Err(self.fault(
                spanned.span().start,
                "password_file",
                format!("there is no file `{}`", path.display()),
                "write the password into it, readable by this user only",
            ));
        }
        match (&raw.user, &raw.password_file) {
            (Some(user), None) => {
                return Err(self.fault(
                    user.span().start,
                    "user",
                    "a user without a password",
                    "name the file with it in `password_file`",
                ));
            }
            (None, Some(file)) => {
                return Err(self.fault(
                    file.span().start,
                    "password_file",
                    "a password without a user",
                    "name whose it is in `user`",
                ));
            }
            _ => {}
        }
        Ok(Server {
            host,
            port: raw.port.unwrap_or(usual),
            tls,
            ca_file: raw.ca_file.map(|path| beside(&path)),
            user: raw.user.map(Spanned::into_inner),
            password_file,
        })
    }

    fn mailbox(&self, raw: Spanned<RawMailbox>) -> Result<(usize, Mailbox), ConfigError> {
        let at = raw.span().start;
        let raw = raw.into_inner();
        let firm = self.firm(&raw.firm, "firm")?;
        let folder = raw.folder.as_ref().map_or("INBOX", |folder| folder.get_ref()).to_owned();
        let server = self.server(raw.imap, [993, 143, 143])?;
        if server.user.is_none() {
            let what = "a mailbox is read by somebody";
            return Err(self.fault(at, "imap", what, "add `user` and `password_file`"));
        }
        for (key, name) in [("folder", &raw.folder), ("done_folder", &raw.done_folder)] {
            if let Some(name) = name
                && !name.get_ref().chars().all(|c| c.is_ascii_graphic() || c == ' ')
            {
                let what =
                    format!("`{}` holds letters that not every server reads", name.get_ref());
                let cure = "use a folder named in plain ASCII letters";
                return Err(self.fault(name.span().start, key, what, cure));
            }
        }
        if let Some(done) = raw.done_folder.as_ref().filter(|done| *done.get_ref() == folder) {
            return Err(self.fault(
                done.span().start,
                "done_folder",
                "it is the folder that is read",
                "name another one, or leave it out: mails are then marked as seen",
            ));
        }
        let every = raw.every_seconds.as_ref().map_or(60, |every| *every.get_ref());
        if !(5..=3600).contains(&every) {
            let at = raw.every_seconds.map_or(at, |every| every.span().start);
            let what = format!("`{every}` seconds is out of range");
            return Err(self.fault(at, "every_seconds", what, "choose 5 to 3600"));
        }
        let name = match raw.name {
            Some(name) => {
                let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                let word = name.get_ref();
                if word.is_empty() || word.len() > 60 || !word.chars().all(good) {
                    return Err(self.fault(
                        name.span().start,
                        "name",
                        format!("`{word}` is not a name"),
                        "use small letters, digits and hyphens, 60 at most",
                    ));
                }
                word.clone()
            }
            None => plain_name(&firm, &folder),
        };
        let message_bytes_max = self.mib(raw.message_mib, IMAP_MIB)?;
        let done_folder = raw.done_folder.map(Spanned::into_inner);
        let mailbox = Mailbox {
            name,
            firm,
            server,
            folder,
            done_folder,
            every_seconds: every,
            message_bytes_max,
        };
        Ok((at, mailbox))
    }

    fn lmtp(&self, raw: RawLmtp) -> Result<Lmtp, ConfigError> {
        let at = raw.listen.span().start;
        let listen: SocketAddr = raw.listen.get_ref().parse().map_err(|_| {
            self.fault(
                at,
                "listen",
                format!("`{}` is not an address with a port", raw.listen.get_ref()),
                "write it as \"127.0.0.1:2424\"",
            )
        })?;
        let mut peers = Vec::new();
        for peer in &raw.peers {
            let what = || format!("`{}` is not an address", peer.get_ref());
            peers.push(peer.get_ref().parse().map_err(|_| {
                let cure = "write the mail server's address, such as \"10.0.0.5\"";
                self.fault(peer.span().start, "peers", what(), cure)
            })?);
        }
        if !listen.ip().is_loopback() && peers.is_empty() {
            return Err(self.fault(
                at,
                "listen",
                "anybody who reaches this address could deliver mail",
                "listen on 127.0.0.1, or name your mail server's address in `peers`",
            ));
        }
        if raw.recipients.get_ref().is_empty() {
            return Err(self.fault(
                raw.recipients.span().start,
                "recipients",
                "nobody takes mail",
                "name addresses and their firms: { \"klage@fjordbanken.example\" = \"fjordbanken\" }",
            ));
        }
        let mut recipients = BTreeMap::new();
        for (address, firm) in raw.recipients.get_ref() {
            self.address(address, firm.span().start, "recipients")?;
            recipients.insert(address.to_lowercase(), self.firm(firm, "recipients")?);
        }
        let message_bytes_max = self.mib(raw.message_mib, LMTP_MIB)? as usize;
        Ok(Lmtp { listen, peers, recipients, message_bytes_max })
    }

    fn smtp(&self, raw: RawSmtp) -> Result<Smtp, ConfigError> {
        let server = RawServer {
            host: raw.host,
            port: raw.port,
            tls: raw.tls,
            ca_file: raw.ca_file,
            user: raw.user,
            password_file: raw.password_file,
        };
        let server = self.server(server, [465, 587, 25])?;
        let mut from = BTreeMap::new();
        for (firm, address) in raw.from {
            let at = address.span().start;
            let spanned = Spanned::new(address.span(), firm);
            let firm = self.firm(&spanned, "from")?;
            self.address(address.get_ref(), at, "from")?;
            from.insert(firm, address.into_inner());
        }
        Ok(Smtp { server, from })
    }
}

/// A name made of a firm and a folder, for a mailbox that was given none.
fn plain_name(firm: &str, folder: &str) -> String {
    let folder: String = folder
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    format!("{firm}-{folder}").chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::load_law;

    const SECRET: &str = "hunter2-never-shown";

    fn parse(text: &str) -> Result<Config, String> {
        let law = load_law(None).expect("the packs load");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("pw"), SECRET).expect("written");
        let path = folder.path().join(FILE);
        Config::parse(text, &path, &law).map_err(|error| {
            assert!(!error.to_string().contains(SECRET), "{error}");
            error.to_string().replace(&path.display().to_string(), FILE)
        })
    }

    #[test]
    fn a_whole_configuration_is_read() {
        let config = parse(
            "[[mailbox]]\nfirm = \"fjordbanken\"\nimap = { host = \"imap.bank.example\", user = \"u\", password_file = \"pw\" }\ndone_folder = \"Done\"\n\
             [lmtp]\nlisten = \"127.0.0.1:2424\"\nrecipients = { \"Klage@sundbanken.example\" = \"sundbanken\" }\n\
             [smtp]\nhost = \"localhost\"\ntls = \"none\"\nfrom = { fjordbanken = \"klage@fjordbanken.example\" }\n",
        )
        .expect("sound");
        let mailbox = &config.mailboxes[0];
        assert_eq!(mailbox.name, "fjordbanken-inbox");
        assert_eq!((mailbox.server.port, mailbox.server.tls), (993, Tls::Implicit));
        let password = mailbox.server.password_file.as_ref().expect("a password file");
        assert!(password.is_absolute() && password.ends_with("pw"), "it lies beside mail.toml");
        let lmtp = config.lmtp.expect("lmtp");
        assert_eq!(lmtp.recipients["klage@sundbanken.example"], "sundbanken");
        assert_eq!(config.smtp.expect("smtp").server.port, 25);
    }

    #[test]
    fn a_fault_names_file_line_key_and_cure() {
        let cases = [
            (
                "[smtp]\nhost = \"mail.bank.example\"\ntls = \"none\"\n",
                "mail.toml:3: `tls`: `none` to `mail.bank.example` would send passwords and letters in the clear; use \"implicit\" or \"starttls\"; \"none\" is for this machine only",
            ),
            (
                "[smtp]\nhost = \"m.example\"\npassword = \"hunter2-never-shown\"\n",
                "mail.toml:3: a password does not belong in this file; write it into a file of its own and name that in `password_file`",
            ),
            (
                "[smtp]\nhost = \"m.example\"\nport = \"hunter2-never-shown\"\n",
                "mail.toml:3: expected u16; docs/mail.md shows every key with an example",
            ),
            (
                "\n[lmtp]\nlisten = \"0.0.0.0:24\"\nrecipients = { \"a@b.example\" = \"fjordbanken\" }\n",
                "mail.toml:3: `listen`: anybody who reaches this address could deliver mail; listen on 127.0.0.1, or name your mail server's address in `peers`",
            ),
            (
                "[smtp]\nhost = \"m.example\"\nuser = \"u\"\npassword_file = \"elsewhere\"\n",
                "`password_file`: there is no file",
            ),
            (
                "[[mailbox]]\nfirm = \"nobank\"\nimap = { host = \"h\", user = \"u\", password_file = \"pw\" }\n",
                "mail.toml:2: `firm`: there is no firm `nobank`; the firms are ",
            ),
        ];
        for (text, expected) in cases {
            let error = parse(text).expect_err("a fault");
            assert!(error.contains(expected), "{error}\nis not\n{expected}");
        }
    }
}
