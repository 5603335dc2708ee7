/** A small seeded generator of whole numbers below a bound (mulberry32): the same seed gives the same run. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const random = (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  random.mark = () => state;
  random.rewind = (mark) => {
    state = mark;
  };
  return random;
}

function cyclic() {
  const value = { tier: 500 };
  value.self = value;
  return value;
}

function deep(levels) {
  let value = {};
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function throwingGetter() {
  return Object.defineProperty({}, "tier", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
}

/** A getter that answers otherwise each time it is read. */
function fickle(values) {
  let reads = 0;
  return Object.defineProperty({}, "tier", { enumerable: true, get: () => values[reads++ % values.length] });
}

const throwing = {
  get: () => {
    throw new RangeError("no");
  },
  has: () => {
    throw new RangeError("no");
  },
  ownKeys: () => {
    throw new RangeError("no");
  },
  getPrototypeOf: () => {
    throw new RangeError("no");
  },
  getOwnPropertyDescriptor: () => {
    throw new RangeError("no");
  },
};

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class Model {
  tier = 500;
  get subsidy() {
    return 70;
  }
}

/** Values that no rule should fall over; functions, so that each call has its own. */
export const hostileValues = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -0,
  () => 1,
  () => -1,
  () => 0.1,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => Number.NaN,
  () => Number.MAX_VALUE,
  () => Number.MIN_VALUE,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 2 ** 31,
  () => 500n,
  () => Symbol("tier"),
  () => "",
  () => " ",
  () => "500",
  () => "500元",
  () => "５００",
  () => "1e3",
  () => "1e1000000",
  () => "0x1f4",
  () => "Infinity",
  () => "NaN",
  () => "-200",
  () => "+500",
  () => "500.",
  () => ".5",
  () => "500.001",
  () => "9".repeat(400),
  () => "2021-02-30",
  () => "2021-02-29",
  () => "2020-02-29",
  () => "9999-12-31",
  () => "0000-01-01",
  () => "2021-1-1",
  () => "2021-01-01T25:00",
  () => "2021-13",
  () => "2021-12",
  () => "\u0000",
  () => "\ud800",
  () => "a\u202eb",
  () => "𝟓𝟎𝟎",
  () => "王店镇",
  () => "x".repeat(100_000),
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => [],
  () => [500],
  () => [[]],
  () => [undefined],
  () => new Array(3),
  () => Array.from({ length: 2000 }, () => null),
  () => ({}),
  () => Object.create(null),
  () => Object.create({ tier: 500 }),
  () => ({ tier: 500, extra: 1 }),
  () => JSON.parse('{"__proto__": {"tier": 500}}'),
  () => ({ constructor: 1 }),
  () => ({ toString: null, valueOf: null }),
  () => ({
    toJSON: () => {
      throw new Error("no");
    },
  }),
  () => ({
    [Symbol.toPrimitive]: () => {
      throw new Error("no");
    },
  }),
  () => ({ toStringTag: "[object Decimal]" }),
  () => ({ toStringTag: "[object Decimal]", toFixed: () => "500" }),
  () => ({
    toStringTag: "[object Decimal]",
    toFixed: () => {
      throw new Error("no");
    },
  }),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["tier", 500]]),
  () => new Set(),
  () => /x/,
  () => new Error("x"),
  () => Promise.resolve(1),
  () => () => 500,
  () => class {},
  () => new Model(),
  () => new Uint8Array(8),
  () => new Proxy({}, throwing),
  () => new Proxy([], throwing),
  () => new Proxy(() => 0, throwing),
  () => new Proxy({ tier: 500 }, {}),
  () => revoked(),
  () => cyclic(),
  () => deep(2000),
  () => throwingGetter(),
  () => fickle([500, 250]),
  () => fickle([500, null, {}]),
  () => Object.freeze({ tier: 500 }),
  () => Object.freeze([]),
  () => globalThis,
  () => new Proxy({ tier: 500 }, { get: (target, key) => (key === "tier" ? Symbol("x") : target[key]) }),
];
