// Built without modules, from Debian's golang-snowflake-dev alone; but only below a file of this name does Go
// take the "/v2" of what is imported for a version.
module lab.test/snowflake
