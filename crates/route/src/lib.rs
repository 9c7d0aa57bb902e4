//! Ways around: Tor on arti, bridges, and the doors by which programs use it.
