/** An amount of money with its currency, as it stands on a button: "$15", "US$ 15.00", "15 zł". */
export const amountPattern =
  /(?:US|NT|HK|MX|RMB)?[$£€¥￥]\s?(?:\d{1,3}(?:,\d{3})+|\d{1,4})(?:[.,]\d{2})?(?!\d)|(?<!\d)\d{1,4}(?:[.,]\d{2})?\s?(?:[$£€](?!\d)|zł|PLN|USD|GBP|EUR|MXN|TWD|HKD|CNY|美元|元|塊|块|兹罗提|茲羅提)/;

/** A day, as it stands in a record: "11/04/2026", "2026-11-04", "4 oct 2026", "Oct 4, 2026", "2026年11月4日". */
export const datePattern =
  /(?<!\d)(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日|\d{1,2}\.? (?:de )?[a-zà-ſ]{3,12}\.?,? (?:de )?\d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?!\d)/i;
