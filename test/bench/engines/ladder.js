/** The ladder of the pension notice, 二（三）, from the highest step, for engines that take their rules as data. */
export const ladder = [
  [2000, 200],
  [1500, 150],
  [1000, 120],
  [900, 110],
  [800, 100],
  [700, 90],
  [600, 80],
  [500, 70],
  [400, 60],
  [300, 50],
  [200, 40],
];

export const backPayment = "back-payment-after-interruption";
