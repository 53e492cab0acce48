//! The programming interface: complaints in, as JSON, with a key of the firm.

use crate::engine::{EngineError, Identity, NewComplaint};
use crate::web::Web;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use recourse_kernel::firm::Item;
use recourse_kernel::terms::{Channel, CustomerKind, Product};
use serde::Deserialize;
use serde_json::json;

/// A complaint handed in may be so long.
const BYTES: usize = 1024 * 1024;

/// The key of a request that may be repeated may be so long.
const KEY_BYTES: usize = 255;

/// The routes under `/api/v1`.
pub fn router() -> Router<Web> {
    Router::new().route("/api/v1/complaints", post(receive)).layer(DefaultBodyLimit::max(BYTES))
}

/// A complaint as another system hands it in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    /// What it says; needed.
    text: String,
    #[serde(default)]
    title: String,
    #[serde(default = "api")]
    channel: Channel,
    /// When it came; now if absent.
    received_at: Option<Timestamp>,
    /// Language code; if absent, what the text is written in, or the firm's first.
    language: Option<String>,
    product: Option<Product>,
    #[serde(default = "consumer")]
    customer: CustomerKind,
    #[serde(default, flatten)]
    identity: Identity,
    /// Information that the text contains, such as `account-number`.
    #[serde(default)]
    provided: Vec<Item>,
}

fn api() -> Channel {
    Channel::Api
}

fn consumer() -> CustomerKind {
    CustomerKind::Consumer
}

fn refuse(status: StatusCode, error: &str, what: impl ToString) -> Response {
    (status, Json(json!({ "error": error, "message": what.to_string() }))).into_response()
}

/// Takes in one complaint; it is on disk before it is answered. With an `Idempotency-Key` the same
/// request may be sent again and is answered the same.
async fn receive(State(web): State<Web>, headers: HeaderMap, body: Bytes) -> Response {
    let key = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let actor = match key {
        Some(key) => web.engine.api_actor(key).await,
        None => Ok(None),
    };
    let (firm, actor) = match actor {
        Ok(Some(known)) => known,
        Ok(None) => {
            return refuse(
                StatusCode::UNAUTHORIZED,
                "key-unknown",
                "send `Authorization: Bearer <key>` with a key made by `recourse staff api-key`",
            );
        }
        Err(error) => return broken(&error),
    };
    let given: Given = match serde_json::from_slice(&body) {
        Ok(given) => given,
        Err(error) => return refuse(StatusCode::BAD_REQUEST, "not-understood", error),
    };
    if given.text.trim().is_empty() {
        return refuse(
            StatusCode::UNPROCESSABLE_ENTITY,
            "text-missing",
            "`text` is empty: say what the complaint is",
        );
    }
    // A key that cannot be read must not be taken for none: the request would be done twice.
    let again = headers.get("idempotency-key").map(|value| value.to_str().unwrap_or_default());
    if again.is_some_and(|key| key.is_empty() || key.len() > KEY_BYTES) {
        return refuse(
            StatusCode::BAD_REQUEST,
            "key-unreadable",
            format!("`Idempotency-Key` is 1 to {KEY_BYTES} characters of ASCII"),
        );
    }
    let idempotency = again.map(|key| format!("api/{}/{key}", actor.id()));
    let now = web.engine.clock.now();
    let language = match web.engine.firm(&firm) {
        Ok(firm) => given
            .language
            .filter(|code| firm.languages.contains(code))
            .or_else(|| Some(crate::language::propose(firm, &given.text, None).language)),
        Err(error) => return broken(&error),
    };
    let new = NewComplaint {
        firm,
        channel: given.channel,
        received_at: given.received_at.unwrap_or(now),
        language: language.unwrap_or_else(|| "en".to_owned()),
        product: given.product,
        customer: given.customer,
        title: given.title,
        text: given.text,
        identity: given.identity,
        items: given.provided,
        files: Vec::new(),
        original: body.to_vec(),
        source: "api".to_owned(),
        thread: Vec::new(),
        backfill: false,
        level: None,
        skipped: None,
        idempotency,
        numbered: None,
    };
    match web.engine.receive(&actor, new).await {
        Ok(received) => {
            let status = if received.repeated { StatusCode::OK } else { StatusCode::CREATED };
            let answer = json!({ "reference": received.reference, "number": received.number });
            (status, Json(answer)).into_response()
        }
        Err(EngineError::Refused(refusal)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            Json(json!({ "error": refusal.key, "refusal": refusal })),
        )
            .into_response(),
        Err(EngineError::KeyReused) => refuse(
            StatusCode::CONFLICT,
            "key-reused",
            "this idempotency key was used for another request",
        ),
        Err(error) => broken(&error),
    }
}

fn broken(error: &EngineError) -> Response {
    tracing::error!(%error, "a request failed");
    refuse(StatusCode::INTERNAL_SERVER_ERROR, "broken", "nothing was recorded; try again")
}
