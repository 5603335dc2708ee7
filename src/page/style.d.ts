/** A style sheet, which the bundler collects into the page's own. */
declare module "*.css";
