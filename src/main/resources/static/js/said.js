import {count, day, entity, h, origin, soft} from './dom.js';

const EITHER_WAY = ['ASSOCIATE_OF', 'COMPETES_WITH', 'FAMILY_OF', 'MET_WITH', 'PARTNER_OF'];

/** Whether it says the same of both: then an arrow would say nothing. */
export const mutual = type => EITHER_WAY.includes(type);

export const relation = type => type.toLowerCase().replaceAll('_', ' ');

/** Alleged, planned, denied, disputed: whatever is not simply reported is marked. */
export const status = name => name && name !== 'reported' && name !== 'stated'
  ? h('span', {class: `status ${name}`}, name) : null;

const certainty = claim => claim.polarity === 'denied' ? 'denied' : claim.modality;

/** Who stands to whom, in the order of the statement. */
export const statement = (from, type, to, name) => [
  entity(from), ' ', h('span', {class: `relation ${name ?? ''}`}, relation(type)), ' ', entity(to), ' ', status(name)];

export const claimed = claim => statement(claim.subject, claim.type, claim.object, certainty(claim));

/** Which of two is the child stands in the sentence; beside it a claim's ends may be in the other order. */
const KIN = {spouse: 'spouses', child: 'parent and child', parent: 'parent and child', sibling: 'siblings'};

const details = claim => origin(claim.role, KIN[claim.kind], claim.stake, claim.amount);

/** A sentence in quotation marks; one that begins with some has its own. */
export const cited = sentence => /^["“„«]/.test(sentence) ? sentence : `“${sentence}”`;

/** Who says it, when the article does not say it itself. */
export const speaker = claim => claim.attribution
  ? h('span', {class: 'speaker'}, 'according to ', h('q', {}, claim.attribution)) : null;

export function source(said) {
  const name = said.headline ?? said.url ?? 'article';
  return h('div', {class: 'soft'}, h('a', {href: `#/article/${said.article}?says=${said.claim ?? said.id ?? ''}`}, name),
    ` · ${origin(said.outlet, day(said.publishedAt) ?? 'undated')}`);
}

/** A sentence with who says it and how sure they are of it, as its own article shows it. */
export const sentence = said => h('blockquote', {},
  h('p', {}, said.sentence),
  h('div', {class: 'row'}, status(certainty(said)), speaker(said), details(said) ? soft(details(said)) : null));

/** The same with where it stands. */
export function quoted(said) {
  const quote = sentence(said);
  quote.append(source(said));
  return quote;
}

export const support = edge => origin(
  count(edge.sources, 'independent source'),
  edge.denials ? count(edge.denials, 'denial') : null,
  day(edge.firstReported) !== day(edge.lastReported)
    ? `reported ${day(edge.firstReported)} to ${day(edge.lastReported)}`
    : day(edge.firstReported) && `reported ${day(edge.firstReported)}`);
