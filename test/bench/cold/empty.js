// An empty Node process: an ES module that does nothing.
export {};
