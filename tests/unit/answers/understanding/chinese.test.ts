import { describe, expect, it } from 'vitest';
import { leftAsItIs } from '../../../support/bylines.ts';
import { understoodAbroad } from '../../../support/bylines-abroad.ts';

describe('Chinese', () => {
  it.each([
    ['王小兰对制裁怎么看？', '王小兰: 制裁'],
    ['王小兰怎么看制裁？', '王小兰: 制裁'],
    ['王小兰说了什么关于桥梁的事？', '王小兰: 桥梁的事'],
    ['关于制裁，王小兰说了什么？', '王小兰: 关于制裁'],
    ['根据法尔德的说法，有多少人死亡？', '伊尔凡·法尔德: 有多少人死亡'],
    ['据伊尔凡·法尔德称，有多少人死亡？', '伊尔凡·法尔德: 有多少人死亡'],
    ['王小兰认为谁应该负责？', '王小兰: 谁应该负责'],
    ['王小兰对选举的看法是什么？', '王小兰: 选举'],
    ['王小兰关于桥梁的观点', '王小兰: 桥梁'],
    ['在王小兰的文章中，谁赢了？', '王小兰: 谁赢了'],
    ['王小兰的文章里是怎么说制裁的？', '王小兰: 制裁的'],
    ['港口周刊怎么报道灯塔？', '港口周刊: 灯塔'],
    ['《港口周刊》关于灯塔写了什么？', '港口周刊: 灯塔'],
    ['王小兰：谁赢了选举？', '王小兰: 谁赢了选举'],
    ['王小兰怎么评价选举？', '王小兰: 选举'],
    ['按照王小兰的观点，谁赢了？', '王小兰: 谁赢了'],
    ['据港口周刊报道，灯塔在哪里？', '港口周刊: 灯塔在哪里'],
    ['王小兰对桥梁有什么看法？', '王小兰: 桥梁有什么'],
  ])('“%s” asks %s', async (question, understood) => {
    expect(await understoodAbroad(question)).toBe(understood);
  });

  it.each([
    ['总结王小兰的文章', 'summary of 王小兰 on 的文章'],
    ['请总结一下法尔德的文章', 'summary of 伊尔凡·法尔德 on 的文章'],
    ['王小兰文章的摘要', 'summary of 王小兰 on 文章'],
    ['概括一下关于蜜蜂的文章', 'summary on 关于蜜蜂的文章'],
    ['王小兰的文章讲了什么？', 'summary of 王小兰 on 的文章'],
    ['王小兰的主要观点是什么？', 'summary of 王小兰'],
    ['最新的文章是哪篇？', 'newest'],
    ['最新文章', 'newest'],
    ['王小兰最新的文章', 'newest of 王小兰'],
    ['最近的一篇文章是什么？', 'newest'],
    ['最早的文章是哪一篇？', 'oldest'],
    ['有多少篇文章？', 'count'],
    ['一共有几篇文章？', 'count'],
    ['王小兰写了多少篇文章？', 'count of 王小兰'],
    ['这些文章讲什么？', 'overview'],
    ['文章都有哪些主题？', 'overview'],
    ['我可以问什么？', 'overview'],
    ['王小兰还写了什么？', 'list of 王小兰'],
    ['王小兰写过什么？', 'list of 王小兰'],
    ['王小兰的文章', 'list of 王小兰'],
    ['列出王小兰的所有文章', 'list of 王小兰'],
    ['有哪些文章？', 'list'],
    ['列出所有文章', 'list'],
    ['2022年以来发表了哪些文章？', 'list of 2022–'],
    ['2023年的文章', 'list of 2023'],
    ['王小兰是谁？', 'author of 王小兰'],
    ['谁是王小兰？', 'author of 王小兰'],
    ['王小兰和法尔德对制裁的看法一致吗？', 'comparison of 王小兰, 伊尔凡·法尔德 on 制裁'],
    ['这些文章对蜂蜜价格有分歧吗？', 'comparison on 蜂蜜价格'],
    ['比较王小兰和法尔德对制裁的看法', 'comparison of 王小兰, 伊尔凡·法尔德 on 制裁'],
    ['伊尔凡·法尔德说了什么？', 'summary of 伊尔凡·法尔德'],
    ['帮我总结王小兰的文章', 'summary of 王小兰 on 的文章'],
    ['王小兰的文章主要讲什么？', 'summary of 王小兰 on 的文章'],
    ['最近发表的文章', 'newest'],
    ['你有多少文章？', 'count'],
    ['都有什么文章？', 'list'],
    ['王小兰写了哪些文章？', 'list of 王小兰'],
    ['法尔德是谁？', 'author of 伊尔凡·法尔德'],
    ['去年的文章有哪些？', 'list of 2023'],
  ])('“%s” wants the %s', async (question, understood) => {
    expect(await understoodAbroad(question)).toBe(understood);
  });

  it.each([
    '除了王小兰，大家对选举怎么看？',
    '谁建造了灯塔？',
    '有多少人死亡？',
    '最长的河流是哪条？',
    '法律对树篱怎么规定？',
    '最新的人口普查是什么时候？',
    '蜜蜂为什么会死？',
    '路德对教皇怎么看？',
    '最早的国王是谁？',
    '宪法有多少条？',
    '谁写了国歌？',
    '最新的研究表明什么？',
  ])('“%s” is left as it is', async (question) => {
    expect(await understoodAbroad(question)).toBe(leftAsItIs(question));
  });
});
