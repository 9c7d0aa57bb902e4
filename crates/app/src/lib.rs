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
mod place;
mod plan;
mod profile;
mod pursue;
mod reach;
mod resolve;
mod router;
mod run;
mod seal;
mod speed;
mod subject;
mod table;
mod talk;
mod tor;
mod waits;
mod words;

pub use bounce::bounce;
pub use cancel::Cancel;
pub use check::{CheckRequest, check};
pub use error::UserError;
pub use event::Event;
pub use explain::explain;
pub use export::{
    ExportFormat, ExportRequest, Preview, Redaction, Removal, Removed, export, preview,
};
pub use history::{HistoryPlace, Remembered};
pub use maillog::maillog;
pub use profile::{LoadedProfile, load_profile};
pub use seal::{Recipient, SUPPORT, recipient, sealed};
pub use table::{TableFormat, TableRequest, export_table};
pub use tor::start_tor;
pub use waypost_mailflow::{
    bounce::{BounceJson, RemoteJson, ReportJson},
    log::{AddressJson, DestinationJson, FindingJson, LogCause, MailLogJson, Source as LogSource},
};
pub use waypost_model::Station;
pub use waypost_report::history::{
    Comparison, Entry as HistoryEntry, Fault, History, HistoryError, Settings as HistorySettings,
    Way,
};
pub use waypost_route::{Ready, Tor, TorEvent, TorState, TorTrouble, run_helper_process};
