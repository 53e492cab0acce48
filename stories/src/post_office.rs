//! A post office of its own for one test: Dovecot keeps mailboxes, Postfix carries mail between them,
//! both with generated configuration in a temporary folder, on free ports of this machine only.
//!
//! Nothing leaves: every domain but those of the test is refused by Postfix itself. Both are
//! stopped by their process ids when the handle goes.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const INSTALL: &str = "Dovecot and Postfix were not found, or this user may not start them: as root \
                       on Debian, `apt-get install dovecot-imapd postfix` (`cargo xtask setup`)";
/// Nobody: whose the mailboxes are.
const NOBODY: u32 = 65_534;

/// Mailboxes and a mail server.
pub struct PostOffice {
    folder: TempDir,
    imap: u16,
    smtp: u16,
    lmtp: u16,
    dovecot: Option<Child>,
    postfix: Option<Child>,
}

impl PostOffice {
    /// Opens one with a mailbox for each of the names at `fjordbanken.example` and `post.example`.
    ///
    /// # Panics
    /// When the servers are not there, with the command that installs them.
    pub fn open() -> PostOffice {
        let folder = tempfile::Builder::new().prefix("post-office").tempdir().expect("a folder");
        // Both servers leave root behind and must still find their files.
        open_to_all(folder.path());
        let (imap, smtp, lmtp) = (free_port(), free_port(), free_port());
        let mut office = PostOffice { folder, imap, smtp, lmtp, dovecot: None, postfix: None };
        office.prepare();
        office.start_dovecot();
        office.start_postfix();
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where the desk listens for deliveries to `lmtp.example`.
    pub fn lmtp(&self) -> u16 {
        self.lmtp
    }

    /// The configuration of a desk that reads the mailbox `klage` and sends through the server.
    pub fn configuration(&self, done_folder: Option<&str>) -> String {
        let done = done_folder.map(|name| format!("done_folder = \"{name}\"\n"));
        fs::write(self.path("password"), "secret-of-klage\n").expect("a password file");
        format!(
            "[[mailbox]]\nname = \"klage\"\nfirm = \"fjordbanken\"\n\
             imap = {{ host = \"127.0.0.1\", port = {}, tls = \"none\", user = \"klage\", password_file = \"{}\" }}\n\
             {}every_seconds = 5\n\
             [smtp]\nhost = \"127.0.0.1\"\nport = {}\ntls = \"none\"\n\
             [lmtp]\nlisten = \"127.0.0.1:{}\"\nrecipients = {{ \"klage@lmtp.example\" = \"fjordbanken\" }}\n",
            self.imap,
            self.path("password").display(),
            done.unwrap_or_default(),
            self.smtp,
            self.lmtp,
        )
    }

    fn prepare(&self) {
        for name in ["postfix", "queue", "data", "mail", "dovecot"] {
            fs::create_dir_all(self.path(name)).expect("a folder");
            open_to_all(&self.path(name));
        }
        chown(self.path("mail"), Some(NOBODY), Some(NOBODY)).expect(INSTALL);
        let carrier = user("postfix").expect(INSTALL);
        chown(self.path("data"), Some(carrier), None).expect(INSTALL);
        let root = self.folder.path().display();
        let main = format!(
            "compatibility_level = 3.6\nqueue_directory = {root}/queue\ndata_directory = {root}/data\n\
             maillog_file = {root}/mail.log\nmaillog_file_prefixes = {root}\nmail_owner = postfix\n\
             setgid_group = postdrop\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n\
             myhostname = mx.test.example\nmydestination =\nmynetworks = 127.0.0.0/8\nalias_maps =\n\
             alias_database =\nlocal_recipient_maps =\n\
             virtual_mailbox_domains = fjordbanken.example post.example\n\
             virtual_mailbox_base = {root}/mail\n\
             virtual_mailbox_maps = inline:{{ klage@fjordbanken.example=klage/, kari@post.example=kari/, away@post.example=away/ }}\n\
             virtual_minimum_uid = 1\nvirtual_uid_maps = static:{NOBODY}\nvirtual_gid_maps = static:{NOBODY}\n\
             transport_maps = inline:{{ lmtp.example=lmtp:inet:127.0.0.1:{} }}\n\
             default_transport = error:5.4.4 nothing leaves the test\n\
             relay_transport = error:5.4.4 nothing leaves the test\n\
             smtpd_reject_unlisted_recipient = no\n\
             smtpd_recipient_restrictions = check_recipient_access inline:{{ {{refused@post.example=554 5.7.1 no}}, {{later@post.example=450 4.2.0 later}} }}, permit_mynetworks, reject\n\
             smtpd_relay_restrictions = permit_mynetworks, reject\n\
             message_size_limit = 200000000\nmailbox_size_limit = 0\nvirtual_mailbox_limit = 0\n\
             smtputf8_enable = yes\nbiff = no\nqueue_run_delay = 1s\nminimal_backoff_time = 1s\n\
             smtpd_peername_lookup = no\nsmtpd_client_connection_count_limit = 0\n",
            self.lmtp
        );
        fs::write(self.path("postfix/main.cf"), main).expect("main.cf");
        let services = [
            "pickup unix n - n 60 1 pickup",
            "cleanup unix n - n - 0 cleanup",
            "qmgr unix n - n 1 1 qmgr",
            "rewrite unix - - n - - trivial-rewrite",
            "bounce unix - - n - 0 bounce",
            "defer unix - - n - 0 bounce",
            "trace unix - - n - 0 bounce",
            "proxymap unix - - n - - proxymap",
            "error unix - - n - - error",
            "retry unix - - n - - error",
            "virtual unix - n n - - virtual",
            "lmtp unix - - n - - lmtp",
            "anvil unix - - n - 1 anvil",
            "scache unix - - n - 1 scache",
            "postlog unix-dgram n - n - 1 postlogd",
        ];
        let master =
            format!("127.0.0.1:{} inet n - n - - smtpd\n{}\n", self.smtp, services.join("\n"));
        fs::write(self.path("postfix/master.cf"), master).expect("master.cf");
        let dovecot = format!(
            "base_dir = {root}/dovecot/run\nstate_dir = {root}/dovecot/state\nlog_path = {root}/dovecot/log\n\
             protocols = imap\nlisten = 127.0.0.1\nssl = no\ndisable_plaintext_auth = no\n\
             first_valid_uid = 1\nfirst_valid_gid = 1\nmail_uid = {NOBODY}\nmail_gid = {NOBODY}\n\
             mail_location = maildir:{root}/mail/%n\n\
             passdb {{\n driver = static\n args = password=secret-of-%n\n}}\n\
             userdb {{\n driver = static\n args = uid={NOBODY} gid={NOBODY} home={root}/mail/%n allow_all_users=yes\n}}\n\
             service imap-login {{\n chroot =\n inet_listener imap {{\n address = 127.0.0.1\n port = {}\n }}\n inet_listener imaps {{\n port = 0\n }}\n}}\n\
             service anvil {{\n chroot =\n}}\n",
            self.imap
        );
        fs::write(self.path("dovecot/dovecot.conf"), dovecot).expect("dovecot.conf");
    }

    /// Starts the mailboxes.
    ///
    /// # Panics
    /// When they do not start.
    pub fn start_dovecot(&mut self) {
        let mut command = Command::new("/usr/sbin/dovecot");
        command.arg("-F").arg("-c").arg(self.path("dovecot/dovecot.conf"));
        answers(
            self.dovecot.insert(started(command)),
            self.imap,
            &self.folder.path().join("dovecot/log"),
        );
    }

    /// Starts the mail server.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_postfix(&mut self) {
        let mut command = Command::new("/usr/sbin/postfix");
        command.arg("-c").arg(self.path("postfix")).arg("start-fg");
        answers(
            self.postfix.insert(started(command)),
            self.smtp,
            &self.folder.path().join("mail.log"),
        );
    }

    /// Stops the mailboxes.
    pub fn stop_dovecot(&mut self) {
        if let Some(mut child) = self.dovecot.take() {
            end(child.id());
            child.wait().ok();
        }
    }

    /// Stops the mail server; what it holds stays in its queue.
    pub fn stop_postfix(&mut self) {
        if let Some(mut child) = self.postfix.take() {
            // The master may be a child of the script that started it.
            let pid = fs::read_to_string(self.path("queue/pid/master.pid")).unwrap_or_default();
            if let Ok(pid) = pid.trim().parse() {
                end(pid);
            }
            for _ in 0..100 {
                if matches!(child.try_wait(), Ok(Some(_)))
                    && TcpStream::connect(("127.0.0.1", self.smtp)).is_err()
                {
                    return;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            child.kill().ok();
            child.wait().ok();
        }
    }

    /// Puts a mail straight into a mailbox, as its server would.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn put(&self, mailbox: &str, name: &str, bytes: &[u8]) {
        let home = self.path("mail").join(mailbox);
        for folder in [&home, &home.join("tmp"), &home.join("new"), &home.join("cur")] {
            if !folder.exists() {
                fs::create_dir(folder).expect("a maildir");
                chown(folder, Some(NOBODY), Some(NOBODY)).expect("its owner");
            }
        }
        let path = home.join("tmp").join(name);
        fs::write(&path, bytes).expect("a mail");
        chown(&path, Some(NOBODY), Some(NOBODY)).expect("its owner");
        fs::rename(&path, home.join("new").join(name)).expect("delivered");
    }

    /// The mails in a mailbox, folders below it left out, as text.
    ///
    /// # Panics
    /// When one cannot be read.
    pub fn mails(&self, mailbox: &str) -> Vec<String> {
        let mut found = Vec::new();
        for folder in ["new", "cur"] {
            let path = self.path("mail").join(mailbox).join(folder);
            for entry in fs::read_dir(path).into_iter().flatten() {
                let bytes = fs::read(entry.expect("an entry").path()).expect("a mail");
                found.push(String::from_utf8_lossy(&bytes).into_owned());
            }
        }
        found
    }

    /// How many mails lie in a folder below a mailbox.
    pub fn in_folder(&self, mailbox: &str, folder: &str) -> usize {
        let home = self.path("mail").join(mailbox).join(format!(".{folder}"));
        ["new", "cur"]
            .iter()
            .map(|name| fs::read_dir(home.join(name)).into_iter().flatten().count())
            .sum()
    }

    /// Waits until a mailbox holds so many mails, and gives them.
    ///
    /// # Panics
    /// When they do not come, with what the servers say.
    pub fn wait_for(&self, mailbox: &str, count: usize) -> Vec<String> {
        for _ in 0..400 {
            let mails = self.mails(mailbox);
            if mails.len() >= count {
                return mails;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let log = fs::read_to_string(self.path("mail.log")).unwrap_or_default();
        panic!("`{mailbox}` has {} mails, not {count}\n{log}", self.mails(mailbox).len());
    }

    /// Sends a mail from somewhere, through the server.
    ///
    /// # Panics
    /// When the server does not take it.
    pub fn send(&self, from: &str, to: &str, mail: &str) {
        use std::io::{BufRead, BufReader, Write};
        let mut stream = TcpStream::connect(("127.0.0.1", self.smtp)).expect("the mail server");
        let mut answers = BufReader::new(stream.try_clone().expect("a second handle"));
        let mut expect = |code: &str| {
            let mut line = String::new();
            loop {
                line.clear();
                answers.read_line(&mut line).expect("an answer");
                assert!(line.starts_with(code), "{line}");
                if line.as_bytes().get(3) != Some(&b'-') {
                    return;
                }
            }
        };
        let body = mail.replace("\r\n", "\n").replace("\n.", "\n..").replace('\n', "\r\n");
        expect("220");
        let talk = [
            ("EHLO test.example\r\n".to_owned(), "250"),
            (format!("MAIL FROM:<{from}>\r\n"), "250"),
            (format!("RCPT TO:<{to}>\r\n"), "250"),
            ("DATA\r\n".to_owned(), "354"),
            (format!("{body}\r\n.\r\n"), "250"),
            ("QUIT\r\n".to_owned(), "221"),
        ];
        for (line, code) in talk {
            stream.write_all(line.as_bytes()).expect("said");
            expect(code);
        }
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.stop_dovecot();
        self.stop_postfix();
    }
}

fn open_to_all(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("permissions");
}

/// The number of a user of this machine.
fn user(name: &str) -> Option<u32> {
    let all = fs::read_to_string("/etc/passwd").ok()?;
    let line = all.lines().find(|line| line.split(':').next() == Some(name))?;
    line.split(':').nth(2)?.parse().ok()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn started(mut command: Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect(INSTALL)
}

/// Waits until a server answers.
fn answers(child: &mut Child, port: u16, log: &Path) {
    for _ in 0..600 {
        if matches!(child.try_wait(), Ok(Some(_))) {
            break;
        }
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let log = fs::read_to_string(log).unwrap_or_default();
    panic!("a server does not answer on port {port}. {INSTALL}\n{log}");
}

/// Asks a process of ours to end.
fn end(pid: u32) {
    Command::new("kill").arg(pid.to_string()).status().ok();
}
