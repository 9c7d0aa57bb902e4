### Earlier reports on this computer.

history-empty = 这里没有以前的报告。
history-some-damaged = 已损坏、无法再读取的报告：{ $count } 份。删除所有报告时，它们也会一并删除。

## The list's columns.

history-id = 编号
history-date = 检查时间
history-provider = 服务商
# A short code: two reports that have it alike were made in one network.
history-network = 网络
history-verdict = 结果

## What was done. $time is a date and a time.

history-deleted = 已删除 { $time } 的报告。
history-cleared = 已删除以前的所有报告。
history-keeps = 报告保存 { $days } 天。
history-on = 从现在起保存报告。
history-off = 不再保存新的报告。已有的会留着，直到您删除。

## What has changed from one report to a later one. $before and $after say how one part of the mail is doing.

history-same = 没有变化。
history-other-network = 这两次检查是在不同的网络中进行的。
history-change = 之前：{ $before }，现在：{ $after }
history-not-asked = 未检查
history-appeared = 新出现
history-gone = 已消失
history-stayed = 和以前一样
history-new-ways = 现在能用
history-lost-ways = 不再能用
