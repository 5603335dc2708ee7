/** What the command says of itself. */
export const overview: string = `yingzhou-insurance <命令 command> [...]

颍州区 2021 年城乡居民养老、医疗保险两份通知的可执行解释。
An executable interpretation of two notices of Yingzhou district for 2021.

  rules [词 text]               规则一览            every rule
  clauses [词 text]             条款一览            every clause
  readings [词 text]            解释一览            every reading
  schema <规则 rule>            事实的 JSON Schema  JSON Schema of its facts
  columns <规则 | pension>      表的列名和词        names and words of columns
  template pension|medical -o … 台账模板            a ledger to be filled in
  sample pension|medical -o …   虚构台账            an invented ledger
  calendar [单位 unit]          履职日历            dated duties of a unit
  district <乡镇 townships>     全区一览            one table of the townships
  person [facts]                一个人能享受什么     what a person gets, by both notices
  run <规则 rule> [事实 facts]  求结果（JSON）      the finding, as JSON
  explain <规则 rule> [事实]    用文字说明结果      the finding, in words
  compare <规则 rule> [事实]    换一种解释会怎样    what other readings would change
  receipt <规则 rule> [事实]    可存档的回执        a record to be filed
  verify [回执 receipt]         核对回执            check such a record
  policy [政策 policy]          政策数据、草案核对    the policy as a file, or a draft checked
  answer [逐行 lines.ndjson]    逐行作答            lines of any rule, for other languages
  batch <规则> <表> -o <表>     逐行求结果          a rule for every row of a file
  settle pension|medical <台账> 年度结算            the year's accounts from a ledger
  page -o 颍州.html             网页，双击打开      the page, to be opened by a double click
  demo                          示例                a first look

事实：文件名、-（标准输入）或 '{...}'。 Facts: a file, - for standard input, or '{...}'.
每个命令都有 --help 和 --version。 Every command has --help and --version.
--json 使错误在终端上也以 JSON 写出。 With --json an error is JSON at a terminal too; in a pipe it always is.
退出码：0 正常；1 回执不符；2 输入有误、读写失败或没有一行可用；3 有退回或只作提示之处（--strict）；
129、130、143 被中断；141 输出无人读取。
Exit code: 0; 1 a receipt that does not match; 2 bad input, a file that can't be read or written, a ledger without a row
that could be taken; 3 rejects, or something only told (--strict); 129, 130, 143 interrupted; 141 who reads the output
stopped early.`;
