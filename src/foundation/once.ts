/** Makes something when it is first asked for, and never again. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes something of each object when it is first asked for. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const table = new WeakMap<Key, Made>();
  return (key) => madeIn(table, key, () => make(key));
}

interface Table<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** What a table holds under a key; made when it is first asked for. What can't be made leaves nothing behind. */
export function madeIn<Key, Made>(table: Table<Key, Made>, key: Key, make: () => Made): Made {
  let made = table.get(key);
  if (made === undefined) {
    made = make();
    table.set(key, made);
  }
  return made;
}
