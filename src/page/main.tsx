import { render } from "preact";
import { App } from "./frame/app.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/sheet.css";
import "./style/frame.css";
import "./style/print.css";

const root = document.getElementById("page");
if (root === null) throw new Error("the page has no element to be drawn in");
root.replaceChildren();
render(<App />, root);
