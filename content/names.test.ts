// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { joined, labelledBy, nameOf, readingLength, textUpTo, tidy } from './names';

describe('the words by which a control is known', () => {
  test.each([
    ['its own text', '<button data-it>Next</button>', 'Next'],
    ['text over several elements', '<button data-it><b>Log</b> <i>in</i></button>', 'Log in'],
    ['folded white space', '<button data-it>\n  Log\t in\u00a0\u200b</button>', 'Log in'],
    ['aria-label before text', '<button data-it aria-label="Refill">x</button>', 'Refill'],
    [
      'aria-labelledby before text',
      '<b id="a">Add to</b><b id="b">Balance</b><button data-it aria-labelledby="a b">x</button>',
      'Add to Balance',
    ],
    ['an empty aria-label is none', '<button data-it aria-label="">Pay</button>', 'Pay'],
    [
      'an aria-labelledby that leads nowhere is none',
      '<button data-it aria-labelledby="gone">Pay</button>',
      'Pay',
    ],
    [
      'the words of a submit button',
      '<input data-it type="submit" value="Order now">',
      'Order now',
    ],
    ['its text, whatever it sends', '<button data-it value="1">Pay</button>', 'Pay'],
    [
      'its text without what its makers noted',
      '<button data-it>Pay <!-- later --><b>now</b></button>',
      'Pay now',
    ],
    ['the alternative of a picture', '<button data-it><img alt="Search"></button>', 'Search'],
    [
      'the alternatives of two pictures',
      '<button data-it><img alt="Log"><img alt="in"></button>',
      'Log in',
    ],
    ['the alternative of a picture button', '<input data-it type="image" alt="Go">', 'Go'],
    ['the label of a drawing', '<a data-it href="#"><svg aria-label="Cart"></svg></a>', 'Cart'],
    ['the title as the last way', '<button data-it title="Close"></button>', 'Close'],
    ['nothing', '<button data-it></button>', ''],
    ['its text without what is hidden', '<button data-it>Pay <i hidden>Cancel</i></button>', 'Pay'],
    [
      'its text without scripts and styles',
      '<a data-it href="#">Pay<style>b{}</style><script>c</script></a>',
      'Pay',
    ],
    [
      'words for screen readers only, when it shows none',
      '<button data-it><svg></svg><i style="opacity:0">Search</i></button>',
      'Search',
    ],
    [
      'Chinese over several elements',
      '<button data-it><b>立即</b><b>充值</b></button>',
      '立即充值',
    ],
    ['Chinese', '<button data-it>立即充值</button>', '立即充值'],
  ])('%s', (_, html, name) => {
    expect(nameOf(marked(html), seesByStyle)).toBe(name);
  });

  it('inside a shadow root, labels are looked for in that root', () => {
    const page = parsePage(`<b id="a">Outside</b><div><template shadow>
<b id="a">Inside</b><button aria-labelledby="a">x</button></template></div>`);
    const button = page.querySelector('div')?.shadowRoot?.querySelector('button');
    expect(button && nameOf(button, seesByStyle)).toBe('Inside');
  });
});

describe('labelledBy', () => {
  it('is empty without the attribute, and survives an element that is in no document', () => {
    expect(labelledBy(marked('<i data-it></i>'))).toBe('');
    const loose = document.createElement('i');
    loose.setAttribute('aria-labelledby', 'a');
    expect(labelledBy(loose)).toBe('');
  });
});

describe('joined', () => {
  test.each([
    [['Log', ' in'], 'Log in'],
    [['充', '值'], '充值'],
    [['充值', '$10'], '充值 $10'],
    [[], ''],
  ])('%j → %s', (pieces, text) => {
    expect(joined(pieces)).toBe(text);
  });
});

describe('tidy', () => {
  test.each([
    [null, ''],
    [undefined, ''],
    ['', ''],
    ['  a \n\t b  ', 'a b'],
    ['\u00a0\u200b', ''],
  ])('%j → %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });
});

describe('textUpTo', () => {
  test.each([
    ['as long as it may be', '<p data-it>12345</p>', '12345'],
    ['longer by one', '<p data-it>123456</p>', undefined],
    ['in parts', '<p data-it><b>1</b> <i>2</i> 3</p>', '1 2 3'],
    ['of five pieces, empty ones among them', '<p data-it><b>1</b> <b> </b> <b></b> </p>', '1'],
    ['of more pieces', '<p data-it><b>1</b> <b> </b> <b> </b> </p>', undefined],
    ['nothing', '<p data-it></p>', ''],
  ])('five letters at most: %s', (_, html, text) => {
    expect(textUpTo(5, marked(html))).toBe(text);
  });
});

describe('readingLength', () => {
  test.each([
    ['', 0],
    ['Refill', 6],
    ['充值', 6],
    ['充值 $10', 10],
  ])('%s reads like %d letters', (text, length) => {
    expect(readingLength(text)).toBe(length);
  });
});

test('a button of its maker’s own is known by what is put into its slot, else by what stands there', () => {
  const shadow =
    '<template shadow><button><b><slot>Go on</slot></b><slot name="icon"></slot></button></template>';
  const named = (inside: string) => {
    const page = parsePage(`<x-button>${shadow}${inside}</x-button>`);
    const button = page.querySelector('x-button')?.shadowRoot?.querySelector('button');
    return button && nameOf(button, seesByStyle);
  };
  expect(named('Place <i hidden>no</i><b>order</b>')).toBe('Place order');
  expect(named('')).toBe('Go on');
});
