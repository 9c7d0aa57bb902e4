//! Resolvers, honest and otherwise, and what this computer says of its own network.

mod autoconfig;
mod connected;
mod datagrams;
mod link;
mod responder;
mod system;
mod unbound;
