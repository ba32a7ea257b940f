import {colour} from './colours.js';
import {day, origin} from './dom.js';
import {cited, mutual, relation} from './said.js';
import {steps} from './way.js';

const STOP = 170;
const EDGE = 250;
const GAP = 12;
const LINE = 20;

/** Words in lines that are no wider than `width`. */
function wrapped(pen, text, width) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function paintText(pen, lines, x, y, align) {
  pen.textAlign = align;
  lines.forEach((line, i) => pen.fillText(line, x, y + i * LINE));
}

function paintStop(pen, one, x, y) {
  pen.font = '600 15px system-ui, sans-serif';
  const lines = wrapped(pen, one.name, STOP - 2 * GAP);
  pen.strokeStyle = pen.fillStyle = colour(one.type);
  pen.lineWidth = 2;
  pen.strokeRect(x, y, STOP, lines.length * LINE + 2 * GAP);
  paintText(pen, lines, x + STOP / 2, y + GAP + 15, 'center');
  return lines.length * LINE + 2 * GAP;
}

function paintEdge(pen, {edge, forward}, x, y) {
  const middle = y + 22;
  pen.strokeStyle = pen.fillStyle = colour('relation-ink');
  pen.lineWidth = 1 + Math.min(5, edge.sources ?? 1);
  pen.setLineDash(['alleged', 'planned'].includes(edge.status) ? [6, 5] : []);
  pen.beginPath();
  pen.moveTo(x + GAP, middle);
  pen.lineTo(x + EDGE - GAP, middle);
  pen.stroke();
  pen.setLineDash([]);
  if (!mutual(edge.type)) {
    const [tip, back] = forward ? [x + EDGE - GAP + 4, -12] : [x + GAP - 4, 12];
    pen.beginPath();
    pen.moveTo(tip, middle);
    pen.lineTo(tip + back, middle - 6);
    pen.lineTo(tip + back, middle + 6);
    pen.fill();
  }
  pen.font = '14px system-ui, sans-serif';
  const doubt = edge.status && edge.status !== 'reported' ? ` (${edge.status})` : '';
  paintText(pen, [relation(edge.type) + doubt], x + EDGE / 2, middle - 8, 'center');
  pen.fillStyle = colour('ink');
  const told = wrapped(pen, cited(edge.sentence ?? edge.headline), EDGE - 2 * GAP);
  paintText(pen, told, x + GAP, middle + 26, 'left');
  pen.fillStyle = colour('soft');
  const where = wrapped(pen, origin(edge.attribution && `according to ${edge.attribution}`, edge.outlet, day(edge.publishedAt)), EDGE - 2 * GAP);
  paintText(pen, where, x + GAP, middle + 26 + told.length * LINE, 'left');
  return 48 + (told.length + where.length) * LINE;
}

/** Paints one way; returns how much height it took. */
function paintWay(pen, path, start, y) {
  const met = steps(path, start);
  let height = paintStop(pen, met[0].forward ? met[0].edge.from : met[0].edge.to, GAP, y);
  met.forEach((step, i) => {
    const x = GAP + STOP + i * (STOP + EDGE);
    height = Math.max(height, paintEdge(pen, step, x, y), paintStop(pen, step.next, x + EDGE, y));
  });
  return height + 2 * GAP;
}

/** The ways as a PNG, one below the other. */
export async function pictureOf(ways, start) {
  const canvas = document.createElement('canvas');
  const paint = () => {
    const pen = canvas.getContext('2d');
    pen.scale(2, 2);
    pen.fillStyle = getComputedStyle(document.body).backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    return ways.reduce((y, path) => y + paintWay(pen, path, start, y), 2 * GAP);
  };
  canvas.width = canvas.height = 1;
  const height = paint();
  canvas.width = 2 * (2 * GAP + STOP + Math.max(...ways.map(path => path.hops.length)) * (STOP + EDGE));
  canvas.height = 2 * height;
  paint();
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}
