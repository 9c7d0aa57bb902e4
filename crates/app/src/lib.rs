//! What Waypost can do, one use case a file: it says what is measured when, hands the observations
//! to inference, and puts the conclusions into words.
//!
//! Nothing below this crate knows of budgets or progress; nothing above it measures or concludes.

mod bounce;
mod cancel;
mod check;
mod controls;
mod error;
mod event;
mod explain;
mod export;
mod history;
mod maillog;
mod own;
mod plan;
mod profile;
mod pursue;
mod reach;
mod resolve;
mod router;
mod run;
mod speed;
mod subject;
mod talk;
mod waits;
pub mod webmail;
mod words;

pub use bounce::bounce;
pub use cancel::Cancel;
pub use check::{CheckRequest, check};
pub use error::UserError;
pub use event::{Event, Station};
pub use explain::explain;
pub use export::{ExportFormat, Redaction, export};
pub use history::{HistoryPlace, Remembered};
pub use maillog::maillog;
pub use profile::{LoadedProfile, load_profile};
pub use waypost_mailflow::{
    bounce::{BounceJson, RemoteJson, ReportJson},
    log::{AddressJson, DestinationJson, FindingJson, LogCause, MailLogJson, Source as LogSource},
};
pub use waypost_report::history::{
    Comparison, Entry as HistoryEntry, Fault, History, HistoryError, Settings as HistorySettings,
    Way,
};
