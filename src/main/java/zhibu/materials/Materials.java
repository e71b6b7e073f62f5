package zhibu.materials;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;

/** The list of what branches study 学习材料: kept by the working committee, read by everybody who works with branches. */
@Component
@Transactional
public class Materials {

    private final StudyMaterials materials;
    private final ApplicationEventPublisher events;

    Materials(StudyMaterials materials, ApplicationEventPublisher events) {
        this.materials = materials;
        this.events = events;
    }

    /** All that were ever on the list, retired ones too, by title. */
    @Transactional(readOnly = true)
    public List<MaterialView> all(Reader reader) {
        return materials.all().stream().map(StudyMaterial::view).toList();
    }

    /** Those on offer, by title. */
    @Transactional(readOnly = true)
    public List<MaterialView> current(Reader reader) {
        return materials.current().stream().map(StudyMaterial::view).toList();
    }

    /** Those on offer that these titles name, with or without 《》; a title that names none is missing. */
    @Transactional(readOnly = true)
    public Map<String, MaterialView> named(Collection<String> titles, Reader reader) {
        List<StudyMaterial> offered = titles.isEmpty() ? List.of() : materials.current();
        return titles.stream().distinct().filter(title -> offered.stream().anyMatch(material -> material.isNamed(title)))
                .collect(toMap(Function.identity(),
                        title -> offered.stream().filter(material -> material.isNamed(title)).findFirst().orElseThrow().view()));
    }

    /**
     * Puts a material on the list.
     *
     * @throws RuleViolation if one by this title is on offer already
     * @throws Forbidden if the reader doesn't work for the working committee
     */
    public void add(MaterialEntry entry, Reader reader) {
        requireKeeper(reader);
        materials.lock();
        if (materials.current().stream().anyMatch(material -> material.isNamed(entry.title()))) {
            throw new RuleViolation("title", "清单里已有这份材料；要改名称、来源或日期，请先停用原来的一条");
        }
        StudyMaterial added = materials.save(new StudyMaterial(entry, reader.account()));
        events.publishEvent(new MaterialHappened("新增学习材料", added.id(), reader));
    }

    /**
     * Takes a material off the offer 停用; records that name it keep it. Retiring it again changes nothing.
     *
     * @throws NotFound if there is no such material
     * @throws Forbidden if the reader doesn't work for the working committee
     */
    public void retire(MaterialId id, Reader reader) {
        requireKeeper(reader);
        materials.lock();
        StudyMaterial material = materials.findById(id.value()).orElseThrow(NotFound::new);
        if (!material.isRetired()) {
            events.publishEvent(material.retire(reader));
        }
    }

    private static void requireKeeper(Reader reader) {
        if (!reader.is(Role.WORKING_COMMITTEE)) {
            throw new Forbidden();
        }
    }
}
