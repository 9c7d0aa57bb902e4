//! What becomes of a finished report: what may leave this computer, in which form, and what stays here.

pub mod export;
pub mod history;
pub mod keyring;
pub mod redact;
pub mod seal;
pub mod table;
