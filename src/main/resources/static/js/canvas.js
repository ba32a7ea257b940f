import cytoscape from '../webjars/cytoscape/dist/cytoscape.esm.min.mjs';
import {colour, TYPES} from './colours.js';
import {mutual, relation} from './said.js';

const STRUCK = '\u0336';

function style() {
  const [ink, paper, thread, red] = ['ink', 'paper', 'thread-ink', 'red'].map(colour);
  return [
    {selector: 'node', style: {label: 'data(name)', color: ink, 'font-size': 13, 'text-valign': 'bottom', 'text-margin-y': 4,
      'text-wrap': 'wrap', 'text-max-width': 130, width: 'data(size)', height: 'data(size)',
      'text-background-color': paper, 'text-background-opacity': .75, 'text-background-padding': 1}},
    ...TYPES.map(name => ({selector: `node[type = "${name}"]`, style: {'background-color': colour(name)}})),
    {selector: 'node.open', style: {'border-width': 3, 'border-color': ink}},
    {selector: 'node.start', style: {'border-width': 4, 'border-color': red}},
    {selector: 'edge', style: {label: 'data(label)', 'font-size': 11, 'min-zoomed-font-size': 7, color: ink,
      'text-rotation': 'autorotate', width: 'data(width)', 'line-color': thread, 'target-arrow-color': thread,
      'target-arrow-shape': 'triangle', 'arrow-scale': .9, 'curve-style': 'bezier', 'control-point-step-size': 50,
      'text-background-color': paper, 'text-background-opacity': .85, 'text-background-padding': 1}},
    {selector: 'edge[status = "alleged"], edge[status = "planned"]', style: {'line-style': 'dashed', 'line-dash-pattern': [7, 5]}},
    {selector: 'edge[status = "disputed"]', style: {'line-color': red, 'target-arrow-color': red}},
    {selector: 'edge[status = "denied"]', style: {'line-color': red, 'target-arrow-color': red, 'mid-target-arrow-shape': 'tee',
      'mid-target-arrow-color': red, 'arrow-scale': 1.4, 'text-margin-y': -11}},
    {selector: ':selected', style: {'overlay-color': red, 'overlay-opacity': .2}},
    {selector: 'edge[?mutual]', style: {'target-arrow-shape': 'none'}},
    {selector: '.hidden', style: {display: 'none'}},
  ];
}

const node = one => ({group: 'nodes', data: {...one, size: 20 + 6 * Math.log2(1 + one.articles)}});

const struck = text => [...text].map(letter => letter + STRUCK).join('');

const line = one => ({group: 'edges', data: {...one, id: `${one.from} ${one.type} ${one.to}`, source: one.from, target: one.to,
  label: one.status === 'denied' ? struck(relation(one.type)) : relation(one.type), mutual: mutual(one.type),
  width: 1 + 1.5 * Math.log2(one.sources + 1)}});

/** A drawing of entities and the edges between them, in a box that stands on the page and has a size. */
export function drawing(box, start, {onNode, onEdge}) {
  const graph = cytoscape({container: box, style: style(), minZoom: .15, maxZoom: 3});
  graph.on('tap', 'node', event => onNode(event.target.id()));
  graph.on('tap', 'edge', event => onEdge(event.target.data()));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => graph.destroyed() || !box.isConnected ? scheme.removeEventListener('change', dress) : graph.style(style());
  scheme.addEventListener('change', dress);

  // names are to be read from afar too, as on a phone, and what the links say where there is room for it
  const legible = () => {
    graph.nodes().style('font-size', Math.min(26, Math.max(13, 10 / graph.zoom())));
    graph.edges().style('font-size', Math.min(18, Math.max(11, 8 / graph.zoom())));
  };
  graph.on('zoom', legible);

  const arrange = () => {
    graph.elements().not('.hidden').layout({name: 'cose', animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 100,
      nodeRepulsion: () => 90_000, edgeElasticity: () => 60, gravity: .6, numIter: 1500, componentSpacing: 60,
      randomize: false, fit: false}).run();
    graph.fit(graph.elements().not('.hidden'), 24);
    legible();
  };
  /** New names come into being in a ring around the one they were asked for. */
  const add = (part, around) => {
    const middle = graph.getElementById(around).empty() ? {x: 0, y: 0} : {...graph.getElementById(around).position()};
    const fresh = [...part.nodes.map(node), ...part.edges.map(line)].filter(one => graph.getElementById(one.data.id).empty());
    const many = fresh.filter(one => one.group === 'nodes').length;
    fresh.forEach((one, i) => {
      if (one.group === 'nodes' && one.data.id !== start) {
        one.position = {x: middle.x + 180 * Math.cos(2 * Math.PI * i / many), y: middle.y + 180 * Math.sin(2 * Math.PI * i / many)};
      }
    });
    graph.add(fresh);
    graph.getElementById(around).addClass(around === start ? 'start' : 'open');
  };
  return {
    add,
    nodes: () => graph.nodes().not('.hidden').map(each => each.data()),
    edges: () => graph.edges().not('.hidden').map(each => each.data()),
    name: id => graph.getElementById(id).data('name'),
    picture: () => graph.png({output: 'blob-promise', full: true, scale: 2, bg: colour('paper')}),
    /** Shows the edges that pass, and the names that then still have one. */
    show: passes => {
      graph.elements().removeClass('hidden');
      graph.edges().filter(each => !passes(each.data())).addClass('hidden');
      graph.nodes().filter(each => each.id() !== start && each.connectedEdges().not('.hidden').empty()).addClass('hidden');
      arrange();
    },
  };
}
