import cytoscape from '../webjars/cytoscape/dist/cytoscape.esm.min.mjs';
import {get} from './api.js';
import {h, relation} from './dom.js';

const TYPES = ['Person', 'Company', 'Organization', 'Country', 'Place'];
const light = () => getComputedStyle(document.body);

function style() {
  const ink = light().color;
  const colour = name => {
    const probe = document.body.appendChild(h('span', {class: name}));
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  };
  return [
    {selector: 'node', style: {label: 'data(name)', color: ink, 'font-size': 12, 'text-valign': 'bottom', 'text-margin-y': 4,
      'text-wrap': 'wrap', 'text-max-width': 120, width: 'data(size)', height: 'data(size)'}},
    ...TYPES.map(name => ({selector: `node[type = "${name}"]`, style: {'background-color': colour(name)}})),
    {selector: 'node.start', style: {'border-width': 4, 'border-color': '#c8102e'}},
    {selector: 'edge', style: {label: 'data(label)', 'font-size': 10, color: ink, 'text-rotation': 'autorotate', width: 'data(width)',
      'line-color': '#9a9da5', 'target-arrow-color': '#9a9da5', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'text-background-color': light().backgroundColor, 'text-background-opacity': .8}},
    {selector: 'edge[status = "alleged"], edge[status = "planned"]', style: {'line-style': 'dashed'}},
    {selector: 'edge[status = "denied"]', style: {'line-style': 'dotted', 'line-color': '#c8102e', 'mid-target-arrow-shape': 'tee',
      'mid-target-arrow-color': '#c8102e'}},
    {selector: 'edge[status = "disputed"]', style: {'line-color': '#c8102e'}},
  ];
}

const node = one => ({group: 'nodes', data: {...one, size: 18 + 6 * Math.log2(1 + one.articles)}});
const line = one => ({group: 'edges', data: {...one, id: `${one.from} ${one.type} ${one.to}`, source: one.from, target: one.to,
  label: relation(one.type), width: 1 + Math.log2(one.sources + 1)}});

export async function graphPage(id) {
  const start = await get(`entities/${id}`);
  const box = h('div', {class: 'canvas', role: 'img', 'aria-label': `Graph around ${start.name}; the same as a list below`});
  const names = h('ul', {class: 'row'});
  let canvas;

  const grow = async from => {
    const part = await get('graph', {around: from, hops: 1, limit: 30});
    const fresh = [...part.nodes.map(node), ...part.edges.map(line)].filter(one => canvas.getElementById(one.data.id).empty());
    canvas.add(fresh);
    canvas.layout({name: 'cose', animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 110,
      nodeRepulsion: () => 60000, randomize: from === id}).run();
    canvas.fit(undefined, 30);
    names.replaceChildren(...canvas.nodes().map(each => h('li', {}, h('button', {onclick: () => grow(each.id())}, each.data('name')))));
  };
  // the drawing begins when its box stands on the page and has a size
  new ResizeObserver((_, observer) => {
    observer.disconnect();
    setTimeout(draw);
  }).observe(box);
  const draw = async () => {
    canvas = cytoscape({container: box, style: style()});
    canvas.on('tap', 'node', event => grow(event.target.id()));
    canvas.on('dbltap', 'node', event => { location.hash = `#/entity/${event.target.id()}`; });
    await grow(id);
    canvas.getElementById(id).addClass('start');
  };

  const picture = () => {
    const link = h('a', {download: `${start.name}.png`, href: canvas.png({full: true, scale: 2, bg: light().backgroundColor})});
    link.click();
  };
  return h('div', {},
    h('h1', {}, h('a', {href: `#/entity/${id}`}, start.name)),
    h('p', {class: 'row soft'}, 'Click a name to see what lies around it; double-click to read about it.',
      h('button', {onclick: picture}, 'Save as picture')),
    box, h('h2', {}, 'On the canvas'), names);
}
