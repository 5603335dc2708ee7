import { render } from "preact";
import { writeOnLeaving } from "./frame/address.js";
import { App } from "./frame/app.js";
import { serve } from "./settle/work/worker.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/sheet.css";
import "./style/frame.css";
import "./style/print.css";

// The page starts its own script again as a worker, in which there is no document.
if (typeof document === "undefined") serve(self);
else {
  const root = document.getElementById("page");
  if (root === null) throw new Error("the page has no element to be drawn in");
  root.replaceChildren();
  writeOnLeaving();
  render(<App />, root);
}
