// What runs inside the page knows the page.
/// <reference lib="dom" />
