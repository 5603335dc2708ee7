// An empty process of Node.js: an ES module that does nothing.
export {};
