//! The doors of a running desk as another program sees them: an address, and answers with a status,
//! headers and a body. Redirects are not followed and cookies are sent only where a test says so.

use crate::installation::{Installation, On};
use recourse::engine::Engine;
use recourse::staff::Attempts;
use recourse::web::{Web, router};
use recourse_store::{SessionRow, StaffRow, digest};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

/// A desk that answers on a port of its own.
pub struct Desk {
    /// What it works on.
    pub installation: Installation,
    /// Failed attempts, shared by all doors of this desk.
    attempts: Arc<Attempts>,
    client: reqwest::Client,
    address: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: HashMap<String, String>,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// A header, empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("`{}` is no JSON", self.body))
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Visit {
    /// What the browser sends.
    pub cookie: String,
    /// The word that forms carry.
    pub csrf: String,
}

impl Desk {
    /// Opens a fresh installation on a free port.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn open(on: On) -> Desk {
        let installation = Installation::new(on).await;
        let attempts = Arc::new(Attempts::default());
        let address = serve(&installation.engine, &attempts).await;
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // A server closes the connection of a request that was too long; the next one must not
            // find it in a pool.
            .pool_max_idle_per_host(0)
            .build()
            .expect("a client");
        Desk { installation, attempts, client, address }
    }

    /// The same desk at another time.
    pub async fn later(&self, instant: &str) -> String {
        serve(&self.installation.at(instant), &self.attempts).await
    }

    /// A session of somebody, as signing in begins it, without the time that hashing a password takes.
    ///
    /// # Panics
    /// When the record cannot be written or nobody has this login.
    pub async fn visit(&self, firm: &str, login: &str) -> Visit {
        let engine = &self.installation.engine;
        let known = engine.firm(firm).expect("a firm").clone();
        let person = known.people.iter().find(|one| one.login == login).expect("a login");
        let lot = engine.lots(firm).await.expect("lots")[0];
        let now = engine.clock.now().as_millisecond();
        let row = StaffRow {
            lot,
            login: login.to_owned(),
            person: person.id.clone(),
            display_name: person.name.clone(),
            password: "-".to_owned(),
            roles: person.roles.join(" "),
            disabled_at: None,
            created_at: now,
        };
        engine.store.put_staff(&row).await.expect("an account");
        let token = recourse::staff::secret(32).expect("random bytes");
        let session = SessionRow {
            lot,
            token: digest(token.as_bytes()),
            login: login.to_owned(),
            csrf: recourse::staff::secret(16).expect("random bytes"),
            created_at: now,
            seen_at: now,
            expires_at: now + 3_600_000,
        };
        engine.store.put_session(&session).await.expect("a session");
        let cookie = format!("recourse_session={lot}.{token}; recourse_language=en");
        Visit { cookie, csrf: session.csrf }
    }

    /// The address of the door.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sends a request as it is given: method, door, path, headers, and a body of a kind. Of a header
    /// that comes more than once, the values stand on lines of their own.
    ///
    /// # Panics
    /// When nothing answers.
    pub async fn send(
        &self,
        method: &str,
        address: &str,
        path: &str,
        headers: &[(String, String)],
        kind: &str,
        body: Vec<u8>,
    ) -> Answer {
        let method = method.parse().expect("a method");
        let mut request = self.client.request(method, format!("{address}{path}"));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if !kind.is_empty() {
            request = request.header("content-type", kind).body(body);
        }
        answer(request).await
    }

    /// Fetches a page, as somebody or as nobody.
    pub async fn get(&self, who: Option<&Visit>, path: &str) -> Answer {
        self.get_at(&self.address, who, path).await
    }

    /// Fetches a page from a door at another time.
    pub async fn get_at(&self, address: &str, who: Option<&Visit>, path: &str) -> Answer {
        let mut request = self.client.get(format!("{address}{path}"));
        if let Some(visit) = who {
            request = request.header("cookie", &visit.cookie);
        }
        answer(request).await
    }

    /// Sends a form; the word against forgery is in it only where the test puts it there.
    pub async fn post(&self, who: Option<&Visit>, path: &str, form: &[(&str, &str)]) -> Answer {
        self.post_at(&self.address, who, path, form, &[]).await
    }

    /// Sends a form to a door at another time, with further headers.
    pub async fn post_at(
        &self,
        address: &str,
        who: Option<&Visit>,
        path: &str,
        form: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let body: Vec<String> =
            form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let mut request = self
            .client
            .post(format!("{address}{path}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.join("&"));
        if let Some(visit) = who {
            request = request.header("cookie", &visit.cookie);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        answer(request).await
    }

    /// Hands in a complaint as another system does.
    pub async fn hand_in(&self, key: Option<&str>, again: Option<&str>, body: &str) -> Answer {
        let mut request = self
            .client
            .post(format!("{}/api/v1/complaints", self.address))
            .header("content-type", "application/json")
            .body(body.to_owned());
        if let Some(key) = key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        if let Some(again) = again {
            request = request.header("idempotency-key", again);
        }
        answer(request).await
    }
}

/// Serves the doors on a free port; ends with the runtime of the test.
async fn serve(engine: &Engine, attempts: &Arc<Attempts>) -> String {
    let web = Web {
        engine: engine.clone(),
        attempts: Arc::clone(attempts),
        counts: Arc::default(),
        secure: false,
        // A test says by a header where a request comes from.
        trust_forwarded: true,
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("its address");
    let service = router(web).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    format!("http://{address}")
}

async fn answer(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let mut headers: HashMap<String, String> = HashMap::new();
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        let known = headers.entry(name.to_string()).or_default();
        if !known.is_empty() {
            known.push('\n');
        }
        known.push_str(&value);
    }
    let bytes = response.bytes().await.expect("a body");
    Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}

/// A value as a form writes it.
pub fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}
