import "../../../dist/index.js";
