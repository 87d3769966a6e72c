import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../../content/text';
import { datedLine } from '../lines/line.sample';
import { settle } from '../settings';
import { load, save } from '../store';
import { eventWords } from './eventWords';
import { noticeWords } from './noticeWords';

const line = datedLine('2026-11-20', { nickname: '妈妈的卡' });
const told = (daysLeft: number, over = {}) =>
  noticeWords({ line: { ...line, ...over }, renewal: line.renewal, daysBefore: 3, daysLeft });

beforeEach(async () => {
  fakeBrowser.storage.resetState();
  await save(settle(await load(), { locale: 'zh-CN' }, Date.now()));
});

describe('a notification', () => {
  it('tells which card, how long it has, and where to refill it, in the user’s language', async () => {
    expect(await told(3)).toEqual({
      title: '妈妈的卡：还有 3 天到期',
      message: '11月20日到期。到这张卡所属品牌的官网充：prepaid.t-mobile.com/direct-to-account。',
      refilled: '我充好了',
      tomorrow: '明天再提醒',
    });
    await save(settle(await load(), { locale: 'en' }, Date.now()));
    expect(await told(0)).toMatchObject({ title: '妈妈的卡: Due today' });
    expect((await told(1)).message).toMatch(/^Due Nov 20\. Refill it on/);
  });

  it('sends nobody to T-Mobile with a card that is refilled elsewhere', async () => {
    const { message } = await told(3, { sim: 'ultra' });
    expect(message).toBe(
      '11月20日到期。到 Ultra Mobile 自己那里充，网址看卡或包装，别从搜索广告进。别在 T-Mobile 的网站充。',
    );
  });

  it('asks of a pass whether there is a new one: it is never refilled', async () => {
    expect((await told(3, { rhythm: { kind: 'once' } })).refilled).toBe('买了新的');
  });

  it('tells no digits of a number', async () => {
    expect(JSON.stringify(await told(3))).not.toContain(line.lastFour);
  });
});

it('an event of the calendar says what to do, and where', () => {
  expect(eventWords(line, createWords('zh-CN'))).toEqual({
    summary: '妈妈的卡该充值了',
    description: '到这张卡所属品牌的官网充：prepaid.t-mobile.com/direct-to-account。',
  });
  expect(eventWords(line, createWords('en')).summary).toBe('Refill: 妈妈的卡');
});
