import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";

/** The words that are searched for. */
export const Searched = createContext<readonly string[]>([]);

/** A text with the words that are searched for marked. */
export function Marked({ text }: { readonly text: string }): JSX.Element {
  const words = useContext(Searched);
  if (words.length === 0) return <>{text}</>;
  const found = new RegExp(`(${words.map(literally).join("|")})`, "i");
  return <>{text.split(found).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}

function literally(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
